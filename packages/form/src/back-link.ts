import { html, type TemplateResult } from "lit";
import type { FormContext } from "./context.js";

/** The way back; on a page made by a server a link, which needs no script. */
export const backLink = ({ locale, ours, prefix, served }: FormContext): TemplateResult => served
  ? html`<a class="diwan-back diwan-button diwan-plain" href=${served.back ?? ""} lang=${ours} data-do="back" id="${prefix}-back">${locale.t("back")}</a>`
  : html`<button type="button" class="diwan-back diwan-button diwan-plain" lang=${ours} data-do="back" id="${prefix}-back">${locale.t("back")}</button>`;
