import { html, nothing, type TemplateResult } from "lit";
import type { Content, FieldProps } from "./field.js";
import { isBadPart, partError } from "./group-parts.js";
import { errorMessage, invalid, ours, required, withinWords, words } from "./parts.js";
import { css } from "./sheet.js";

/** A part that is a choice of its own. */
export interface InnerGroup {
  readonly name: string;
  /** What it is called, in our words unless `own` says that they are the definition's. */
  readonly label: Content;
  readonly own?: boolean;
  /** Id of what else describes it. */
  readonly describedBy?: string | undefined;
  /** What stands before a message and the controls. */
  readonly before?: unknown;
  readonly controls: unknown;
}

/**
 * Radios inside a group of several parts. Its legend says the question before the part's own words for those who hear it, since a page may ask two such questions; what is wrong
 * with the part stands in it.
 */
export const innerGroup = (p: FieldProps, part: InnerGroup): TemplateResult => {
  const error = partError(p, part.name);
  const described = [part.describedBy, error === nothing ? "" : error].filter(Boolean).join(" ");
  return html`<fieldset class="diwan-inner" role="radiogroup" aria-describedby=${described || nothing} aria-required=${required(p)} aria-invalid=${invalid(isBadPart(p, part.name))}
    ><legend class="diwan-label"><span class="diwan-hidden">${words(p.label)}</span> <span lang=${part.own ? nothing : ours(p)}>${words(part.label)}</span>${withinWords(p)}</legend>${part.before ?? nothing}${errorMessage(
      p,
      p.partErrors?.[part.name] ?? "",
      `${p.id}-${part.name}-error`,
    )}${part.controls}</fieldset>`;
};

export const innerGroupStyles = css`
.diwan-inner{margin-block-start:var(--_s)}
.diwan-inner+.diwan-inner{margin-block-start:var(--_3)}
.diwan-inner>.diwan-label{font-size:.89em;font-weight:400;margin:0 0 4px}
.diwan-inner>legend+*{clear:both}
.diwan-inner[aria-invalid=true] .diwan-option>input::before{border-color:var(--_danger)}
`;
