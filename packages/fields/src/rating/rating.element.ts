import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { numberIn, parsePoint } from "../points.js";
import { ratingKind, type RatingProps } from "./rating.kind.js";

/**
 * @summary How good something was, in stars.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanRatingField extends DiwanFieldElement<RatingProps> {
  /** The best rating; the least is 1. */
  @property({ type: Number }) max?: number;
  /** What one star means. */
  @property() low = "";
  /** What all stars mean. */
  @property() high = "";

  protected readonly kind = ratingKind;

  protected own(): Omit<RatingProps, keyof FieldProps> {
    return { max: numberIn(this.max), low: this.low, high: this.high };
  }

  protected override parse(attribute: string): unknown {
    return parsePoint(attribute);
  }
}
