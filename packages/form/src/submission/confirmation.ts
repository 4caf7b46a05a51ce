import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { heading } from "@diwan/fields";
import { message } from "../page/said.js";
import type { SubmissionState } from "../review/submission-state.js";
import { totals } from "../review/check-page.js";
import { answerRows } from "../review/answer-rows.js";

/** Sent: the reference, what happens next, and a copy to keep. The answers are there for the printer alone. */
export function doneTemplate(state: SubmissionState, { ctx }: { readonly ctx: FormContext }): TemplateResult {
  const { locale } = ctx;
  const told = state.secret !== undefined && state.status;
  const { confirmation, contact } = ctx.session.form.definition;
  return html`
    <div class="diwan-panel">
      ${heading(ctx.level, ctx.words(confirmation?.title) || message(ctx, "confirmation.title"), "diwan-title")}
      ${state.reference === undefined ? nothing : html`<p>${message(ctx, "confirmation.reference")} <strong><bdi>${state.reference}</bdi></strong></p>`}
      ${told ? html`<p>${message(ctx, "confirmation.secret")} <strong><bdi>${state.secret}</bdi></strong></p>` : nothing}
    </div>
    ${state.isChanged ? html`<div class="diwan-notice" lang=${ctx.ours}><p>${locale.t("confirmation.changed")}</p></div>` : nothing}
    <div class="diwan-text" lang=${ctx.ours}><p>${locale.t("confirmation.sentOn", { date: locale.date(state.sentOn) })}</p>${state.reference === undefined ? nothing : html`<p>${locale.t("confirmation.keep")}</p>`}${state.sealedBy ? html`<p>${locale.t(state.sealedBy === "browser" ? "confirmation.sealedBrowser" : "confirmation.sealedServer")}</p>` : nothing}${
      told
        ? html`<p>${locale.t("confirmation.statusText")} <a href=${state.status} data-status>${locale.t("confirmation.status")}</a></p>`
        : nothing
    }</div>
    <section>
      ${heading(ctx.level + 1, message(ctx, "confirmation.next"), "diwan-heading")}
      <div class="diwan-text">${ctx.rich(confirmation?.next) ?? message(ctx, "confirmation.nextDefault")}</div>
    </section>
    ${contact ? html`<section>${heading(ctx.level + 1, message(ctx, "help"), "diwan-heading")}<div class="diwan-text">${ctx.rich(contact)}</div></section>` : nothing}
    <div class="diwan-buttons" lang=${ctx.ours}>${
      ctx.served
        ? html`<a class="diwan-button diwan-secondary" href=${ctx.served.copy ?? ""} download>${locale.t("confirmation.download")}</a>`
        : html`<button type="button" class="diwan-button diwan-secondary" data-do="print">${locale.t("confirmation.print")}</button>
        <button type="button" class="diwan-button diwan-secondary" data-do="copy">${locale.t("confirmation.download")}</button>`
    }
    </div>
    <div class="diwan-printed diwan-stack">${answerRows(ctx, { change: false, level: ctx.level + 1 })}${totals(ctx)}</div>`;
}
