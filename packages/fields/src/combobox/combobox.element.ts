import { property } from "lit/decorators.js";
import type { FieldProps } from "../field.js";
import { isOption } from "../options.js";
import { DiwanOptionsElement } from "../options-element.js";
import { comboboxKind, type ComboboxOption, type ComboboxProps } from "./combobox.kind.js";

/**
 * @summary One of very many options, found by typing.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanComboboxField extends DiwanOptionsElement<ComboboxProps> {
  /** What is none of the options may be entered; the value is then `{ other: "…" }`. */
  @property({ type: Boolean }) other = false;

  protected readonly kind = comboboxKind;

  /** The options in use and what was made of them, which are the same until the options change. */
  #from: unknown;
  #options: readonly ComboboxOption[] = [];

  protected own(): Omit<ComboboxProps, keyof FieldProps> {
    if (this.#from !== this.choices) {
      this.#from = this.choices;
      // A list given as the property may have synonyms; labels of a list to look through are plain text.
      this.#options = this.choices.filter(isOption) as unknown as readonly ComboboxOption[];
    }
    return { options: this.#options, other: this.other };
  }
}
