import { words } from "@diwan/fields";
import type { MessageId } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { backLink } from "../page/page-template.js";
import type { FormContext } from "../page/context.js";
import { heading } from "@diwan/fields";
import { message } from "../page/said.js";
import { track } from "../page/track.js";
import { secretBox, MIN_SECRET_LENGTH, problemSummary } from "./boxes.js";
import type { SaveState } from "./state.js";

const header = (title: MessageId, ctx: FormContext): TemplateResult => html`<header>
  <p class="diwan-step">${ctx.words(ctx.session.form.definition.title)}</p>
  ${heading(ctx.level, message(ctx, title), "diwan-title")}
</header>`;

/** Before saving: what it means, and a secret, unless one was chosen in this visit already. */
export function saveTemplate(state: SaveState, ctx: FormContext): TemplateResult {
  const { locale, ours } = ctx;
  const t = locale.t.bind(locale);
  return html`
    ${backLink(ctx)}
    ${problemSummary(state, ctx)}
    ${header("save.title", ctx)}
    <p lang=${ours}>${t(state.wasSaved ? "save.again" : "save.intro")}</p>
    ${state.wasSaved ? nothing : secretBox(t("save.secret"), t("save.secretHint", { count: MIN_SECRET_LENGTH }), "new-password", state, ctx)}
    <div class="diwan-buttons"><button class="diwan-button" id="${ctx.prefix}-now" lang=${ours}>${t("save.now")}</button></div>`;
}

/** After saving: the code, until when, and how to come back. */
export function savedTemplate(state: SaveState, ctx: FormContext): TemplateResult {
  const { locale, ours, level, served } = ctx;
  const t = locale.t.bind(locale);
  // A script does these here; without one they are sent.
  const [type, name] = served ? (["submit", "_action"] as const) : (["button", nothing] as const);
  return html`
    <div class="diwan-panel" lang=${ours}>
      ${heading(level, t("saved.title"), "diwan-title")}
      <p>${t("saved.code")} <strong><bdi class="diwan-code" dir="ltr" translate="no">${state.code}</bdi></strong></p>
    </div>
    <div class="diwan-text" lang=${ours}><p><strong>${t("saved.note")}</strong></p><p>${t("saved.until", { date: locale.date(state.until) })}</p></div>
    ${
      served
        ? nothing
        : html`<div class="diwan-buttons" lang=${ours}>
      ${"clipboard" in navigator ? html`<button type="button" class="diwan-button diwan-secondary" data-do="copy-code">${track(() => words(t(state.isCopied.value ? "saved.copied" : "saved.copy")))}</button>` : nothing}
      <button type="button" class="diwan-button diwan-secondary" data-do="print">${t("confirmation.print")}</button>
    </div>`
    }
    <section lang=${ours}>${heading(level + 1, t("saved.howTitle"), "diwan-heading")}<p>${t("saved.how")}</p></section>
    ${state.isKeptHere ? html`<div class="diwan-notice" lang=${ours}><p>${t("saved.shared")}</p><button type=${type} name=${name} value=${served ? "restart" : nothing} class="diwan-button diwan-plain" data-do="restart">${t("saved.clear")}</button></div>` : nothing}
    <div class="diwan-buttons" lang=${ours}><button type=${type} name=${name} value=${served ? "go-on" : nothing} class="diwan-button" data-do="go-on">${t("saved.goOn")}</button></div>`;
}
