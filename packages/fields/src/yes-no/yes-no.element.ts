import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { yesNoKind, type YesNoProps } from "./yes-no.kind.js";

/**
 * @summary Yes or no.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanYesNoField extends DiwanFieldElement<YesNoProps> {
  /** Hint and revealed content of the answer yes. */
  @property({ attribute: false }) yes?: YesNoProps["yes"];
  /** Hint and revealed content of the answer no. */
  @property({ attribute: false }) no?: YesNoProps["no"];

  protected readonly kind = yesNoKind;

  protected own(): Omit<YesNoProps, keyof FieldProps> {
    return { yes: this.yes, no: this.no };
  }

  protected override parse(attribute: string): unknown {
    if (/^(yes|true)$/.test(attribute)) return true;
    return /^(no|false)$/.test(attribute) ? false : undefined;
  }
}
