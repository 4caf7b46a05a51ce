import { copyBody, COPY_STYLE, copyTitle } from "@diwan/form/served";
import type { FormContext } from "@diwan/form";
import { attributes, escapeHtml, renderTemplate, withoutMarks } from "./markup.js";
import type { Visit } from "../session/visits.js";

/** A copy of what was sent as one HTML file: it opens anywhere, prints, and asks nobody for anything. */
export function submissionCopy(sent: NonNullable<Visit["done"]>, ctx: FormContext): string {
  const { locale } = ctx;
  const body = withoutMarks(renderTemplate(copyBody(sent, ctx)));
  return `<!doctype html><html${attributes({ lang: locale.tag, dir: locale.dir })}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(copyTitle(ctx))}</title><style>${COPY_STYLE}</style></head><body>${body}</body></html>`;
}
