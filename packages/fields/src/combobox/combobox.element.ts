import type { FieldProps } from "../field.js";
import { DiwanSearchedOptionsElement } from "../searched-options-element.js";
import { comboboxKind, type ComboboxProps } from "./combobox.kind.js";

/**
 * @summary One of very many options, found by typing.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanComboboxField extends DiwanSearchedOptionsElement<ComboboxProps> {
  protected readonly kind = comboboxKind;

  protected own(): Omit<ComboboxProps, keyof FieldProps> {
    return { options: this.searched, other: this.other };
  }
}
