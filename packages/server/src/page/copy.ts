import { answerRows, totals } from "@diwan/form/served";
import type { FormContext } from "@diwan/form";
import { html } from "lit";
import { attributes, escapeHtml, renderTemplate, withoutMarks } from "./markup.js";
import type { Visit } from "../session/visits.js";

/** The copy's own looks; it has no other source. */
const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}dl div{display:flex;gap:1rem;padding:.5rem 0;border-bottom:1px solid #ccc}dt{flex:1;font-weight:600}dd{flex:2;margin:0}";

/** A copy of what was sent as one HTML file: it opens anywhere, prints, and asks nobody for anything. */
export function submissionCopy({ reference, sentOn }: NonNullable<Visit["done"]>, ctx: FormContext): string {
  const { locale } = ctx;
  const title = `${locale.t("confirmation.copyTitle")} – ${ctx.words(ctx.session.form.definition.title)}`;
  const body = withoutMarks(
    renderTemplate(html`<h1>${title}</h1><p>${locale.t("confirmation.reference")}: <strong>${reference}</strong></p>
    <p>${locale.t("confirmation.sentOn", { date: locale.date(sentOn) })}</p>${answerRows(ctx, { change: false, level: 2 })}${totals(ctx)}`),
  );
  return `<!doctype html><html${attributes({ lang: locale.tag, dir: locale.dir })}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}
