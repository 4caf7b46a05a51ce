import { DiwanOptionsElement } from "../options-element.js";
import type { FieldProps } from "../field.js";
import { isOption } from "../options.js";
import { selectKind, type SelectProps } from "./select.kind.js";

/**
 * @summary One of a list, in the platform's own list box.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanSelectField extends DiwanOptionsElement<SelectProps> {
  protected readonly kind = selectKind;

  protected own(): Omit<SelectProps, keyof FieldProps> {
    return { options: this.choices.filter(isOption) };
  }
}
