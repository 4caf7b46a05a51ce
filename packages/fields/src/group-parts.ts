import { html, nothing, type TemplateResult } from "lit";
import type { FieldProps } from "./field.js";
import { errorMessage, optionalLabel, ours, words } from "./parts.js";

/** One box of a group and what stands above it. */
export interface Part {
  /** `day`, `postcode` … */
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean | undefined;
  readonly control: unknown;
}

/** The boxes at fault: those named, else every needed one when the answer as a whole is. */
export const isBadPart = ({ partErrors = {}, error }: FieldProps, part: string, optional = false): boolean =>
  Object.values(partErrors).some(Boolean) ? !!partErrors[part] : !!error && !optional;

/** Id of a part's message, for its control's `aria-describedby`. */
export const partError = (p: FieldProps, part: string): string | typeof nothing =>
  p.partErrors?.[part] ? `${p.id}-${part}-error` : nothing;

/** A box under its label. `hidden` keeps it, and what was typed in it, out of sight and reach. */
export const partShell = (
  p: FieldProps,
  part: Part,
  hidden = false,
): TemplateResult => html`<div class="diwan-part" ?hidden=${hidden}
  ><label class="diwan-label" for="${p.id}-${part.name}" lang=${ours(p)}>${part.optional && !p.optional ? optionalLabel(part.label, { ...p, optional: true }) : words(part.label)}</label>${errorMessage(
    p,
    p.partErrors?.[part.name] ?? "",
    `${p.id}-${part.name}-error`,
  )}${part.control}</div>`;

/** Boxes too narrow for messages of their own: what is wrong with them is said once, above them all. */
export const oneMessage = <P extends FieldProps>(p: P): P =>
  p.error ? p : { ...p, error: [...new Set(Object.values(p.partErrors ?? {}))].filter(Boolean).join(" ") };
