import { DiwanFieldElement } from "../element.js";
import { emailKind } from "./email.kind.js";

/**
 * @summary An email address.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanEmailField extends DiwanFieldElement {
  protected readonly kind = emailKind;

  protected own(): object {
    return {};
  }
}
