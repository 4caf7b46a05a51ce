import { property } from "lit/decorators.js";
import { DiwanOptionsElement } from "../options-element.js";
import type { FieldProps } from "../field.js";
import { radiosKind, type RadiosProps } from "./radios.kind.js";

/**
 * @summary One of a few, all in sight.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanRadiosField extends DiwanOptionsElement<RadiosProps> {
  /** Short options side by side where there is room. */
  @property({ type: Boolean }) inline = false;

  protected readonly kind = radiosKind;

  protected own(): Omit<RadiosProps, keyof FieldProps> {
    return { options: this.choices, inline: this.inline };
  }
}
