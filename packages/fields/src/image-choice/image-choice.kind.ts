import { html, nothing, type TemplateResult } from "lit";
import { checkboxesKind } from "../checkboxes/checkboxes.kind.js";
import { wholeOf } from "../entries.js";
import type { FieldKind, FieldProps } from "../field.js";
import { choice, type FieldOption } from "../options.js";
import { groupShell } from "../parts.js";
import { imageChoiceStyles } from "./image-choice.styles.js";

export interface ImageOption extends FieldOption {
  /** Where the picture is, and what it shows in words. */
  readonly image?: { readonly src: string; readonly alt: string } | undefined;
}
export interface ImageChoiceProps extends FieldProps {
  readonly options: readonly ImageOption[];
  /** Any number of them. */
  readonly multiple?: boolean | undefined;
}

/**
 * A picture over its radio or checkbox. What it shows describes the control, so that it is heard with the name by whoever goes from option to option, and
 * the name stays short enough to be said to a computer.
 */
function tile(p: ImageChoiceProps, option: ImageOption, at: number): TemplateResult {
  const id = at ? `${p.id}-${at + 1}` : p.id;
  const { image, hint, value } = option;
  const notes = [image && `${id}-image`, hint && `${id}-option-hint`].filter(Boolean).join(" ");
  return html`<div class="diwan-image">${
    image
      ? html`<img id="${id}-image" src=${image.src} alt=${image.alt} loading="lazy" decoding="async">`
      : nothing
  }${choice(
    // Neither a radio nor one box of several can be required: their group is.
    { ...p, optional: true },
    p.multiple ? "checkbox" : "radio",
    option,
    id,
    [p.value].flat().includes(value),
    notes || nothing,
  )}</div>`;
}

/** One or several of a few pictures. Answer: the value, or with `multiple` the values in the order of the options. */
export const imageChoiceKind: FieldKind<ImageChoiceProps> = {
  template: (p) =>
    groupShell(
      p,
      html`<div class="diwan-images">${p.options.map((option, at) => tile(p, option, at))}</div>`,
      p.multiple ? "group" : "radiogroup",
    ),
  read: (entries, p) => (p.multiple ? checkboxesKind.read(entries, p) : wholeOf(entries)[0]),
  styles: imageChoiceStyles,
};
