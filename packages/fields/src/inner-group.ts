import { html, type TemplateResult } from "lit";
import type { FieldProps } from "./field.js";
import { isBadPart, partError } from "./group-parts.js";
import { errorMessage, invalid, ours, required, withinWords, words } from "./parts.js";
import { css } from "./sheet.js";

/** A part that is a choice of its own. */
export interface InnerGroup {
  readonly name: string;
  /** What it is called, in our words. */
  readonly label: string;
  readonly controls: unknown;
}

/**
 * Radios inside a group of several parts. Its legend says the question before the part's own words for those who hear it, since a page may ask two such questions; what is wrong
 * with the part stands in it.
 */
export const innerGroup = (p: FieldProps, part: InnerGroup): TemplateResult =>
  html`<fieldset class="diwan-inner" role="radiogroup" aria-describedby=${partError(p, part.name)} aria-required=${required(p)} aria-invalid=${invalid(isBadPart(p, part.name))}
    ><legend class="diwan-label"><span class="diwan-hidden">${words(p.label)}</span> <span lang=${ours(p)}>${words(part.label)}</span>${withinWords(p)}</legend>${errorMessage(
      p,
      p.partErrors?.[part.name] ?? "",
      `${p.id}-${part.name}-error`,
    )}${part.controls}</fieldset>`;

export const innerGroupStyles = css`
.diwan-inner{margin-block-start:var(--_s)}
.diwan-inner+.diwan-inner{margin-block-start:var(--_3)}
.diwan-inner>.diwan-label{font-size:.89em;font-weight:400;margin:0 0 4px}
.diwan-inner>legend+*{clear:both}
.diwan-inner[aria-invalid=true] .diwan-option>input::before{border-color:var(--_danger)}
`;
