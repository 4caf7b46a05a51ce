import { property } from "lit/decorators.js";
import type { FieldProps } from "../field.js";
import { DiwanVerifiedElement } from "../verified-element.js";
import { verifiedPhoneKind, type VerifiedPhoneProps } from "./verified-phone.kind.js";

/**
 * @summary A telephone number, confirmed by a code sent to it. Its value is `{ to, verified, at }`, with the `proof` that its server knows it by.
 * @slot - What people see until the script has arrived; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left; also when a code was sent or confirmed.
 * @cssprop --diwan-border - Colour of a box's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanVerifiedPhoneField extends DiwanVerifiedElement<VerifiedPhoneProps> {
  /** ISO 3166-1 alpha-2 country of numbers typed without `+` or `00`. */
  @property() country?: string;

  protected readonly kind = verifiedPhoneKind;
  protected readonly channel = "phone";

  protected own(): Omit<VerifiedPhoneProps, keyof FieldProps> {
    return { taker: this.taker, country: this.country };
  }
}
