import { html, nothing, render } from "lit";
import type { FormContext } from "../page/context.js";
import type { SubmissionState } from "../review/submission-state.js";
import { totals } from "../review/check-page.js";
import { answerRows } from "../review/answer-rows.js";

/** The copy's own looks; it has no other source. */
const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.3rem;margin:2.5rem 0 .5rem}h3{font-size:1.1rem;margin:1.5rem 0 .25rem}h2,h3{break-after:avoid}
dl{margin:0}dl>div{display:grid;grid-template-columns:2fr 3fr;gap:0 1.5rem;align-items:baseline;padding:.5rem 0;border-bottom:1px solid #ccc;break-inside:avoid}
dt{color:#46525e}dd{margin:0;font-weight:600}.diwan-total:last-child:not(:only-child) dd{font-size:1.25rem}
@media (max-width:30em){dl>div{display:block}}`;

/** A copy of the answers as one HTML file, made on the device: it opens anywhere, prints, and asks nobody for anything. */
export function copyOf(state: SubmissionState, ctx: FormContext): string {
  const { locale } = ctx;
  const copy = document.implementation.createHTMLDocument(
    `${locale.t("confirmation.copyTitle")} – ${ctx.words(ctx.session.form.definition.title)}`,
  );
  copy.documentElement.lang = locale.tag;
  copy.documentElement.dir = locale.dir;
  const charset = copy.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const style = copy.createElement("style");
  style.textContent = STYLE;
  copy.head.prepend(charset);
  copy.head.append(style);
  render(
    html`<h1>${copy.title}</h1>${state.reference === undefined ? nothing : html`<p>${locale.t("confirmation.reference")}: <strong>${state.reference}</strong></p>`}
    <p>${locale.t("confirmation.sentOn", { date: locale.date(state.sentOn) })}</p>${answerRows(ctx, { change: false, level: 2 })}${totals(ctx)}`,
    copy.body,
  );
  // lit's markers say nothing to a reader.
  const comments = copy.createTreeWalker(copy.body, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment); // the walker shows nothing else
  for (const comment of found) comment.remove();
  return new XMLSerializer().serializeToString(copy);
}

/** Hands the copy to the browser's downloads. */
export function downloadCopy(state: SubmissionState, ctx: FormContext): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([copyOf(state, ctx)], { type: "text/html" }));
  link.download = `${ctx.session.form.definition.id}${state.reference === undefined ? "" : `-${state.reference}`}.html`;
  link.click();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
