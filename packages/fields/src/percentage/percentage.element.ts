import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { percentageKind, type PercentageProps } from "./percentage.kind.js";

/**
 * @summary A percentage, typed in the digits of any language, with its sign or without.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanPercentageField extends DiwanFieldElement<PercentageProps> {
  /** Whole percentages only: sets the keyboard, never a limit. */
  @property({ type: Boolean }) whole = false;
  /** Least percentage; below zero the keyboard has a minus sign. */
  @property({ type: Number }) min?: number;

  protected readonly kind = percentageKind;

  protected own(): Omit<PercentageProps, keyof FieldProps> {
    return { whole: this.whole, min: this.min };
  }
}
