import { DiwanOptionsElement } from "../options-element.js";
import type { FieldProps } from "../field.js";
import { checkboxesKind, type CheckboxesProps } from "./checkboxes.kind.js";

/**
 * @summary Any of a few; an exclusive option clears the others.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanCheckboxesField extends DiwanOptionsElement<CheckboxesProps> {
  protected readonly kind = checkboxesKind;

  protected own(): Omit<CheckboxesProps, keyof FieldProps> {
    return { options: this.choices };
  }

  protected override parse(attribute: string): unknown {
    return /^\s*\[/.test(attribute) ? super.parse(attribute) : attribute.split(/\s+/).filter(Boolean);
  }
}
