import { html, isServer, nothing, type TemplateResult } from "lit";
import type { Content, FieldProps } from "./field.js";
import { tick } from "./keep.js";
import { invalid, required, words } from "./parts.js";

export interface FieldOption {
  readonly value: string;
  readonly label: Content;
  readonly hint?: Content | undefined;
  /** Checkboxes only: choosing this one clears the others. */
  readonly exclusive?: boolean | undefined;
  /** Shown under the option while it is chosen: anything lit renders. */
  readonly content?: unknown;
}
/** A word between two options. */
export interface OptionDivider {
  readonly divider: Content;
}
export type FieldOptions = readonly (FieldOption | OptionDivider)[];

export const isOption = (item: FieldOption | OptionDivider): item is FieldOption => "value" in item;

/** One radio or checkbox with its label, hint and what it reveals. The label is the whole tile, so that it is hard to miss. */
export const choice = (
  p: FieldProps,
  type: "radio" | "checkbox",
  o: FieldOption,
  id: string,
  on: boolean,
  describedBy?: unknown,
): TemplateResult => {
  // Nothing native is read-only here: the other radios cannot be chosen, and a box that cannot be changed leaves its value to a hidden input.
  const fixed = p.readonly && (type === "checkbox" || !on);
  // What the class reveals `:has(:checked)` could, as it does without script; but WebKit (2.50) does not notice that in a shadow root.
  const reveals = on ? "diwan-on" : "";
  return html`<div class="diwan-option ${isServer ? "diwan-auto" : reveals}"><input type=${type} id=${id} name=${p.name} value=${o.value} ?checked=${isServer && on} .checked=${tick(on)}
    aria-describedby=${describedBy ?? (o.hint ? `${id}-option-hint` : nothing)} aria-required=${describedBy === undefined ? nothing : required(p)} aria-invalid=${type === "checkbox" ? invalid(p.error) : nothing} ?disabled=${p.disabled || fixed}
    ><label for=${id}>${words(o.label)}</label>${o.hint ? html`<div class="diwan-hint" id="${id}-option-hint">${words(o.hint)}</div>` : nothing}${
      fixed && on ? html`<input type="hidden" name=${p.name} value=${o.value}>` : nothing
    }</div>${o.content ? html`<div class="diwan-reveal">${o.content}</div>` : nothing}`;
};

/** All options; the first has the field's own id, so that a link to the field finds a control. */
export const choices = (
  p: FieldProps,
  type: "radio" | "checkbox",
  options: FieldOptions,
  isOn: (value: string) => boolean,
  inline?: boolean,
): TemplateResult => {
  let n = 0;
  return html`<div class=${inline ? "diwan-options diwan-inline" : "diwan-options"}>${options.map((item) =>
    isOption(item)
      ? choice(p, type, item, n++ ? `${p.id}-${n}` : p.id, isOn(item.value))
      : html`<div class="diwan-divider">${words(item.divider)}</div>`,
  )}</div>`;
};
