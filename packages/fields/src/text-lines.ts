/** Boxes of words one below the other, as a name, an address and a bank account have them. Apart from the other parts of fields, since no type of every form has them. */
import { cleanText } from "@diwan/i18n";
import { html, type TemplateResult } from "lit";
import type { Entries, FieldProps } from "./field.js";
import { groupShell } from "./parts.js";

/** A group of boxes one below the other, each with its own label and message. */
export const linesShell = (p: FieldProps, lines: unknown): TemplateResult =>
  groupShell(p, html`<div class="diwan-lines">${lines}</div>`);

/** What stands in boxes of words, by part, composed, trimmed and without the empty ones; `undefined` when all are. */
export const readParts = (
  entries: Entries,
  parts: readonly string[],
): { readonly [part: string]: string } | undefined => {
  const filled = parts.flatMap((part) => {
    const text = cleanText(entries[part]?.[0] ?? "");
    return text ? [[part, text] as const] : [];
  });
  return filled.length ? Object.fromEntries(filled) : undefined;
};
