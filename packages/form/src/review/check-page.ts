import type { Definition } from "@diwan/core";
import { consentKind, words } from "@diwan/fields";
import { resultInWords, type MessageId } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { errorSummary } from "../errors/errors.js";
import { heading } from "@diwan/fields";
import { backLink, sideFlowButton } from "../page/page-template.js";
import { message } from "../page/said.js";
import { track } from "../page/track.js";
import type { SubmissionState, Sending } from "./submission-state.js";
import { answerRows } from "./answer-rows.js";

/** What is shown of the answers. */
interface CheckView {
  readonly ctx: FormContext;
  /** Shown above everything, e.g. that a saved form was opened. */
  readonly notice?: unknown;
}

/** Everything answered, with a way back to each; what the form worked out; what is declared; and the button that sends it. */
export function checkTemplate(submission: SubmissionState, { ctx, notice }: CheckView): TemplateResult {
  const { locale } = ctx;
  const { definition } = ctx.session.form;
  const { title, declaration } = definition;
  return html`
    ${backLink(ctx)}
    ${notice ?? nothing}
    ${problem(submission, ctx)}
    <header>
      <p class="diwan-step">${ctx.words(title)}</p>
      ${heading(ctx.level, message(ctx, "check.title"), "diwan-title")}
    </header>
    <div lang=${ctx.ours}><p>${locale.t("check.intro")}</p>${ctx.served ? nothing : html`<button type="button" class="diwan-button diwan-plain" data-do="print">${locale.t("confirmation.print")}</button>`}</div>
    ${definition.sealed ? sealedWords(submission, ctx) : nothing}
    ${answerRows(ctx, { change: true, level: ctx.level + 1, changed: submission.changed })}
    ${totals(ctx)}
    ${declaration ? declarationTemplate(submission, ctx) : nothing}
    ${track(() => progress(submission, ctx))}
    <div class="diwan-buttons"><button class="diwan-button" id="${ctx.prefix}--submit" lang=${ctx.ours}>${track(() => words(locale.t(submitLabel(submission, declaration))))}</button>${sideFlowButton("save", ctx)}</div>`;
}

/** Where the answers will be sealed: a page that came as HTML says that the server does, until a script has come that does so itself. */
const sealedWords = (
  { sealing, hasSealedWords }: SubmissionState,
  { locale, ours }: FormContext,
): TemplateResult =>
  html`<p lang=${ours}>${track(() =>
    hasSealedWords.value
      ? words(locale.t(sealing.value === "browser" ? "check.sealedBrowser" : "check.sealedServer"))
      : nothing,
  )}</p>`;

/** What the button that sends is called. */
function submitLabel({ sending }: SubmissionState, declaration: Definition["declaration"]): MessageId {
  if (isWaiting(sending.value)) return "submit.tryNow";
  return declaration && !declaration.agree ? "submit.declared" : "submit";
}

/** Figures worked out from the answers, such as a fee. */
export function totals(ctx: FormContext): TemplateResult | typeof nothing {
  const { session, locale } = ctx;
  let isMoney = true;
  const shown = (session.form.definition.summary ?? []).flatMap(({ calculation, label, currency }) => {
    const value = session.calculation(calculation);
    if (value === undefined) return [];
    const text = resultInWords(value, locale, currency);
    isMoney &&= currency !== undefined;
    return [
      html`<div class=${currency ? "diwan-total" : nothing}><dt>${ctx.words(label)}</dt><dd><strong>${text}</strong></dd></div>`,
    ];
  });
  return shown.length
    ? html`<section>${heading(ctx.level + 1, message(ctx, isMoney ? "check.toPay" : "check.totals"), "diwan-heading")}<dl class="diwan-summary">${shown}</dl></section>`
    : nothing;
}

function declarationTemplate(submission: SubmissionState, ctx: FormContext): unknown {
  const { declaration } = ctx.session.form.definition;
  const { locale, prefix } = ctx;
  const tick = (event: Event): void => {
    // Only the box fires inside.
    submission.declared = (event.target as HTMLInputElement).checked;
    if (submission.declared && submission.sending.value.state === "undeclared")
      submission.sending.value = { state: "idle" };
  };
  return html`<section>${heading(ctx.level + 1, ctx.words(declaration?.title) || message(ctx, "declaration.title"), "diwan-heading")}
    <div class="diwan-text">${ctx.rich(declaration?.text)}</div>
    ${
      declaration?.agree === undefined
        ? nothing
        : html`<div class="diwan-slot" @change=${tick}>${track(() =>
            consentKind.template({
              name: "declaration",
              id: `${prefix}--declaration`,
              label: ctx.words(declaration.agree),
              value: submission.declared,
              locale,
              error:
                submission.sending.value.state === "undeclared"
                  ? locale.t("declaration.required")
                  : undefined,
            }),
          )}</div>`
    }</section>`;
}

const problem = (submission: SubmissionState, ctx: FormContext): unknown =>
  track(() => {
    const sending = submission.sending.value;
    const { locale, prefix } = ctx;
    if (sending.state === "undeclared")
      return errorSummary([{ id: `${prefix}--declaration`, text: locale.t("declaration.required") }], ctx);
    return sending.state === "failed"
      ? errorSummary([{ id: `${prefix}--submit`, text: failureWords(sending, ctx) }], ctx)
      : nothing;
  });

/** Why sending failed. */
export const failureWords = (
  { message, count }: Extract<Sending, { state: "failed" }>,
  { locale }: FormContext,
): string => locale.t(message, { count });

/** Whoever presses the button again does not wait any longer. */
export const isWaiting = ({ state }: Sending): boolean =>
  state === "retrying" || state === "offline" || state === "slow";

/** How sending goes, while it does. */
export const progressWords = (sending: Sending, { locale }: FormContext): string => {
  const { state } = sending;
  if (state === "retrying") return locale.t("submit.retrying", { count: sending.seconds });
  return state === "offline" || state === "slow" || state === "sending" ? locale.t(`submit.${state}`) : "";
};

function progress(submission: SubmissionState, ctx: FormContext): unknown {
  const sending = submission.sending.value;
  const { locale, ours } = ctx;
  const text =
    sending.state === "sent"
      ? locale.t("confirmation.title")
      : progressWords(sending, ctx) || (submission.unsaved.value ? locale.t("draft.notSaved") : "");
  return text
    ? html`<p class="diwan-notice" lang=${ours}>${words(text)}${sending.state === "sent" ? html` ${locale.t("confirmation.reference")} <strong><bdi>${submission.reference}</bdi></strong>` : nothing}</p>`
    : nothing;
}
