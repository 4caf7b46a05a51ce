import { render } from "lit";
import type { FormContext } from "../page/context.js";
import type { SubmissionState } from "../review/submission-state.js";
import { copyBody, COPY_STYLE, copyTitle } from "./copy-page.js";

/** A copy of the answers as one HTML file, made on the device: it opens anywhere, prints, and asks nobody for anything. */
export function copyOf(state: SubmissionState, ctx: FormContext): string {
  const { locale } = ctx;
  const copy = document.implementation.createHTMLDocument(copyTitle(ctx));
  copy.documentElement.lang = locale.tag;
  copy.documentElement.dir = locale.dir;
  const charset = copy.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const width = copy.createElement("meta");
  width.name = "viewport";
  width.content = "width=device-width";
  const style = copy.createElement("style");
  style.textContent = COPY_STYLE;
  copy.head.prepend(charset, width);
  copy.head.append(style);
  render(copyBody(state, ctx), copy.body);
  // lit's markers say nothing to a reader.
  const comments = copy.createTreeWalker(copy.body, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment); // the walker shows nothing else
  for (const comment of found) comment.remove();
  // Written as HTML: as XML the style sheet would have "&gt;" for ">", which HTML does not read.
  // eslint-disable-next-line no-restricted-properties -- read, never set: no markup is made of a text
  return `<!doctype html>${copy.documentElement.outerHTML}`;
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
