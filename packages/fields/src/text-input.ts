import { cleanText } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { wholeOf } from "./entries.js";
import type { Entries, FieldProps } from "./field.js";
import { keep } from "./keep.js";
import { invalid, required, words } from "./parts.js";

/** Expected length in characters of what goes in a box. */
export type Width = 2 | 3 | 4 | 5 | 10 | 20;

export interface TextBox {
  /** What stands in the box. */
  readonly text: string;
  /** What an entry means; entries that mean the same as `text` are left as typed. */
  readonly read?: (entered: string) => unknown;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: "text" | "tel" | "password" | undefined;
  readonly describedBy?: string | typeof nothing | undefined;
  readonly bad?: boolean | undefined;
  /** A part that may be left out of an answer that may not. */
  readonly optional?: boolean | undefined;
  readonly width?: Width | undefined;
  readonly dir?: "ltr" | "rtl" | "auto" | undefined;
  readonly inputmode?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: string | undefined;
  readonly spellcheck?: boolean | undefined;
}

/**
 * The native one-line box every typed field and part uses. Nothing typed or pasted is refused or cut.
 */
export const textInput = (
  p: FieldProps,
  b: TextBox,
): TemplateResult => html`<input class=${b.width ? `diwan-input diwan-w${b.width}` : "diwan-input"}
  id=${b.id ?? p.id} name=${b.name ?? p.name} type=${b.type ?? "text"} .value=${keep(b.text, b.read)} dir=${b.dir ?? nothing}
  inputmode=${b.inputmode ?? nothing} autocomplete=${b.autocomplete ?? nothing} autocapitalize=${b.autocapitalize ?? nothing}
  spellcheck=${b.spellcheck === undefined ? nothing : String(b.spellcheck)} aria-describedby=${b.describedBy ?? nothing}
  aria-required=${required(b.optional ? b : p)} aria-invalid=${invalid(b.bad)} ?readonly=${p.readonly} ?disabled=${p.disabled}>`;

/**
 * What stands in a box, whole and on as many lines as it takes, below the box where the screen may be narrower than a code is long: nobody can check
 * figures that are out of sight. Words are none to check, and screen readers have it all from the box.
 */
export const whole = (text: string): unknown =>
  text[20] && /\p{N}|^\S+$/u.test(text)
    ? html`<p class="diwan-count diwan-whole" aria-hidden="true"><bdi>${words(text)}</bdi></p>`
    : nothing;

/** The one string of a field of one box, composed and trimmed; `undefined` when nothing was entered. */
export const entryOf = (entries: Entries): string | undefined =>
  cleanText(wholeOf(entries)[0] ?? "") || undefined;

/** A canonical or raw answer as text. */
export const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
