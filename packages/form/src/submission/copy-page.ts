import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { answerRows } from "../review/answer-rows.js";
import { totals } from "../review/check-page.js";

/** Looks of the copy, on a screen and on paper; it has no other source. An answer of several lines is a row like any other: only a row has a rule. */
export const COPY_STYLE = `:root{color-scheme:light}body{font:1rem/1.5 system-ui,sans-serif;color:#1d2630;background:#fff;max-width:45rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}h2{font-size:1.3rem;margin:2.5rem 0 .5rem}h3,h4{font-size:1.1rem;margin:1.5rem 0 .25rem}h2,h3,h4{line-height:1.3;break-after:avoid}p{margin:.25rem 0}
dl{margin:0}dl>div{display:grid;grid-template-columns:2fr 3fr;gap:0 1.5rem;align-items:baseline;padding:.5rem 0;border-bottom:1px solid #ccc;break-inside:avoid}
dt{color:#46525e}dd{margin:0;font-weight:600}.diwan-total:last-child:not(:only-child) dd{font-size:1.25rem}
@media (max-width:30em){dl>div{display:block}}@media print{body{max-width:none;margin:0;padding:0}}`;

/** What was sent, to be kept. */
export interface Sent {
  readonly reference?: string | undefined;
  /** Civil date. */
  readonly sentOn: string;
}

/** The name of the copy, for the browser's tab and the printed page. */
export const copyTitle = ({ locale, session, words }: FormContext): string =>
  `${locale.t("confirmation.copyTitle")} – ${words(session.form.definition.title)}`;

/** What stands on the copy, made in a browser and on a server alike. */
export const copyBody = ({ reference, sentOn }: Sent, ctx: FormContext): TemplateResult => {
  const { locale } = ctx;
  return html`<p>${locale.t("confirmation.copyTitle")}</p><h1>${ctx.words(ctx.session.form.definition.title)}</h1>${
    reference === undefined
      ? nothing
      : html`<p>${locale.t("confirmation.reference")}: <strong><bdi>${reference}</bdi></strong></p>`
  }<p>${locale.t("confirmation.sentOn", { date: locale.date(sentOn) })}</p>${answerRows(ctx, { change: false, level: 2 })}${totals(ctx)}`;
};
