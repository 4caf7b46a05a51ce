import type { FieldProps } from "../field.js";
import { DiwanVerifiedElement } from "../verified-element.js";
import { verifiedEmailKind, type VerifiedEmailProps } from "./verified-email.kind.js";

/**
 * @summary An e-mail address, confirmed by a code sent to it. Its value is `{ to, verified, at }`, with the `proof` that its server knows it by.
 * @slot - What people see until the script has arrived; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left; also when a code was sent or confirmed.
 * @cssprop --diwan-border - Colour of a box's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanVerifiedEmailField extends DiwanVerifiedElement<VerifiedEmailProps> {
  protected readonly kind = verifiedEmailKind;
  protected readonly channel = "email";

  protected own(): Omit<VerifiedEmailProps, keyof FieldProps> {
    return { taker: this.taker };
  }
}
