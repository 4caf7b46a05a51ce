import { cleanText } from "@diwan/i18n";
import { html, isServer, nothing } from "lit";
import type { FieldKind, FieldProps } from "../field.js";
import { keep } from "../keep.js";
import { describedBy, fieldShell, invalid, isBad, required, ours, words } from "../parts.js";
import { asText, entryOf } from "../text-input.js";
import { countStyles } from "./textarea.styles.js";
import { left, leftWords, type Limits } from "./count.js";

export interface TextareaProps extends FieldProps, Limits {
  readonly rows?: number | undefined;
}

const limited = (p: TextareaProps): boolean => p.maxLength !== undefined || p.maxWords !== undefined;

/**
 * What may still be written. The limit is part of the box's description; the count is for the eye alone, since read out at every key it would
 * drown the typing; the live region says it after a pause. Without JavaScript the limit itself is shown (see the theme).
 */
const count = (
  p: TextareaProps,
  text: string,
): unknown => html`<p class="diwan-count diwan-limit" id="${p.id}-limit" lang=${ours(p)}>${words(
  p.maxWords === undefined
    ? p.locale.t("error.tooLong", { count: p.maxLength })
    : p.locale.t("error.tooManyWords", { count: p.maxWords }),
)}</p><p
  class="diwan-count diwan-left${left(text, p) < 0 ? " diwan-over" : ""}" aria-hidden="true" lang=${ours(p)}>${words(leftWords(text, p))}</p><p
  class="diwan-hidden" aria-live="polite" lang=${ours(p)}></p>`;

/**
 * Several lines of words. Too long an answer is never cut or refused while it is being written.
 *
 * `value` is written as an attribute on the server, which has no other way into a textarea's text: see `textareaText`.
 */
export const textareaKind: FieldKind<TextareaProps> = {
  template(p) {
    const text = asText(p.value);
    return fieldShell(
      p,
      html`<textarea class="diwan-input" id=${p.id} name=${p.name} rows=${p.rows ?? 5} value=${isServer ? text : nothing}
      .value=${keep(text, cleanText)} autocomplete=${p.autocomplete ?? nothing} aria-required=${required(p)} aria-invalid=${invalid(isBad(p))}
      aria-describedby=${describedBy(p, limited(p) && `${p.id}-limit`)} ?readonly=${p.readonly} ?disabled=${p.disabled}></textarea>${
        limited(p) ? count(p, text) : nothing
      }`,
    );
  },
  read: entryOf,
  styles: countStyles,
  changed(_root, { type, target }, p) {
    if (type !== "input" || !limited(p) || !(target instanceof HTMLTextAreaElement)) return;
    // Fetched when something is typed: a first page is shown without it.
    void import("./announce.js").then(
      ({ announce }) => announce(target, p),
      () => {
        /* The count in sight is right without it. */
      },
    );
  },
};

/** Rendered HTML with each textarea's `value` attribute moved to where HTML has it: between its tags. */
export const textareaText = (rendered: string): string =>
  rendered.replace(
    // Inside attribute values ">" is written as a reference, so a tag ends at the first one. A first line break is swallowed by the parser.
    /(<textarea\b[^>]*?) value="([^"]*)"([^>]*>)/g,
    (_all, before: string, text: string, after: string) => `${before}${after}\n${text}`,
  );
