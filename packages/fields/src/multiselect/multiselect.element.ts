import type { FieldProps } from "../field.js";
import { DiwanSearchedOptionsElement } from "../searched-options-element.js";
import { multiselectKind, type MultiselectProps } from "./multiselect.kind.js";

/**
 * @summary Several of very many options, found by typing. Its value is a list.
 * @slot - What people see until the script has arrived, e.g. native checkboxes of the same name; they stay, and are neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanMultiselectField extends DiwanSearchedOptionsElement<MultiselectProps> {
  protected readonly kind = multiselectKind;

  protected own(): Omit<MultiselectProps, keyof FieldProps> {
    return { options: this.searched, other: this.other };
  }

  protected override parse(attribute: string): unknown {
    return /^\s*\[/.test(attribute) ? super.parse(attribute) : attribute.split(/\s+/).filter(Boolean);
  }
}
