import type { MessageId, MessageParams } from "@diwan/i18n";
import { html } from "lit";
import type { FormContext } from "./context.js";

/** Our own words, marked where they are in another language than those around them (WCAG 2.2 SC 3.1.2). */
export const message = ({ locale, ours }: FormContext, id: MessageId, params?: MessageParams): unknown =>
  typeof ours === "string" ? html`<span lang=${ours}>${locale.t(id, params)}</span>` : locale.t(id, params);
