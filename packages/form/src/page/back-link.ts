import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "./context.js";

/** The way back; on a page made by a server it sends what was typed so far, to be kept as it is. */
export const backLink = ({ locale, ours, prefix, served }: FormContext): TemplateResult =>
  html`<button type=${served ? "submit" : "button"} name=${served ? "_action" : nothing} value=${served ? "back" : nothing} class="diwan-back diwan-button diwan-plain" lang=${ours} data-do="back" id="${prefix}--back">${locale.t("back")}</button>`;
