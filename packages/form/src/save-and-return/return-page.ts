import { html, nothing, type TemplateResult } from "lit";
import type { AnswerSnapshot, ReturnedForm } from "../drafts/draft.js";
import { backLink } from "../page/page-template.js";
import type { FormContext } from "../page/context.js";
import { heading } from "@diwan/fields";
import { message } from "../page/said.js";
import { lostAnswers } from "../drafts/draft-notice.js";
import { plain } from "../drafts/unfit-answers.js";
import { codeBox, secretBox, problemSummary } from "./boxes.js";
import type { SavedForm } from "./drafts-client.js";
import type { SaveState } from "./state.js";

/** Asks for what opens a saved form. */
export function returnTemplate(state: SaveState, ctx: FormContext, replaces: boolean): TemplateResult {
  const { locale, ours } = ctx;
  const t = locale.t.bind(locale);
  return html`
    ${backLink(ctx)}
    ${problemSummary(state, ctx)}
    <header>
      <p class="diwan-step">${ctx.words(ctx.session.form.definition.title)}</p>
      ${heading(ctx.level, message(ctx, "return.title"), "diwan-title")}
    </header>
    <p lang=${ours}>${t("return.intro")}</p>
    ${replaces ? html`<div class="diwan-notice" lang=${ours}><p>${t("return.replaces")}</p></div>` : nothing}
    ${codeBox(state, ctx)}
    ${secretBox(t("return.secret"), undefined, "current-password", state, ctx)}
    <div class="diwan-buttons"><button class="diwan-button" id="${ctx.prefix}-now" lang=${ours}>${t("return.open")}</button></div>`;
}

/** What the form has no place for any more, as it is kept with a draft too. */
export const unfitAnswersOf = ({ dropped = [] }: Pick<SavedForm, "dropped">): readonly AnswerSnapshot[] =>
  dropped
    .map(({ path, label, value }) => ({
      path,
      type: "",
      titles: [label ?? path.slice(path.lastIndexOf("/") + 1)],
      lines: plain(value),
    }))
    .filter(({ lines }) => lines.length);

/** Shown above the page the citizen comes back to. */
export function foundNotice({ until, isChanged, unfit }: ReturnedForm, ctx: FormContext): TemplateResult {
  const { locale, ours } = ctx;
  return html`<div class="diwan-notice" lang=${ours}>
  <p><strong>${locale.t("return.found")}</strong></p>
  <p>${locale.t("return.until", { date: locale.date(until) })}</p>
  ${isChanged && !unfit.length ? html`<p>${locale.t("return.changed")}</p>` : nothing}
  ${lostAnswers(unfit, ctx)}</div>`;
}
