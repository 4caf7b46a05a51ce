import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { phoneKind, type PhoneProps } from "./phone.kind.js";

/**
 * @summary A telephone number. Its value is E.164, e.g. `+966501234567`.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 */
export class DiwanPhoneField extends DiwanFieldElement<PhoneProps> {
  /** ISO 3166-1 alpha-2 country of numbers typed without `+` or `00`. */
  @property() country?: string;

  protected readonly kind = phoneKind;

  protected own(): Omit<PhoneProps, keyof FieldProps> {
    return { country: this.country };
  }
}
