import { DiwanFieldElement } from "../element.js";
import { consentKind } from "./consent.kind.js";

/**
 * @summary One box to tick, whose label is what is agreed to.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanConsentField extends DiwanFieldElement {
  protected readonly kind = consentKind;

  protected own(): object {
    return {};
  }

  protected override parse(attribute: string): unknown {
    return attribute === "true";
  }
}
