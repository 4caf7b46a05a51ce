import { civilToday } from "@diwan/core";
import type { Signal } from "@preact/signals-core";
import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import type { AnswerSnapshot, Draft } from "./draft.js";
import { track } from "../page/track.js";

/** That answers of an earlier visit are here, and how to be rid of them. */
export const draftNotice = (
  {
    asking,
    unfit,
  }: {
    /** Asking whether to empty the form. */
    readonly asking: Signal<boolean>;
    readonly unfit: readonly AnswerSnapshot[];
  },
  draft: Draft,
  ctx: FormContext,
): TemplateResult => {
  const { locale, prefix, ours } = ctx;
  return html`<div class="diwan-notice" lang=${ours}>
    <p><strong>${locale.t("draft.found")}</strong></p>
    <p>${locale.t("draft.foundOn", { date: locale.date(civilToday(new Date(draft.savedAt))) })}</p>
    ${lostAnswers(unfit, ctx)}
    ${track(() =>
      asking.value
        ? html`
      <p id="${prefix}--restart" tabindex="-1">${locale.t("draft.startAgainConfirm")}</p>
      <div class="diwan-buttons">
        <button type="button" class="diwan-button diwan-warn" data-do="restart">${locale.t("draft.delete")}</button>
        <button type="button" class="diwan-button diwan-secondary" data-do="keep">${locale.t("draft.keep")}</button>
      </div>`
        : html`<button type="button" class="diwan-button diwan-plain" id="${prefix}--ask" data-do="ask-restart">${locale.t("draft.startAgain")}</button>`,
    )}
  </div>`;
};

/** Answers the form as it is now has no place for, each with its question. */
export const lostAnswers = (
  unfit: readonly AnswerSnapshot[],
  { locale, ours, lang }: FormContext,
): TemplateResult | typeof nothing =>
  unfit.length
    ? html`<p>${locale.t("draft.changed")}</p>
  <dl class="diwan-summary" lang=${ours === nothing ? nothing : lang}>${unfit.map(({ titles, lines }) => html`<div><dt>${titles.map(line)}</dt><dd>${lines.map(line)}</dd></div>`)}</dl>`
    : nothing;

const line = (text: string): TemplateResult => html`<div><bdi>${text}</bdi></div>`;
