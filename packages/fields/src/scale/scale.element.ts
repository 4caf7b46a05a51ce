import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { Content, FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { numberIn, parsePoint } from "../points.js";
import { scaleKind, type ScaleProps } from "./scale.kind.js";

/**
 * @summary One point of a scale.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanScaleField extends DiwanFieldElement<ScaleProps> {
  /** Number of the first point; 1 without it. */
  @property({ type: Number }) min?: number;
  /** Number of the last point. */
  @property({ type: Number }) max?: number;
  /** What the first number means. */
  @property() low = "";
  /** What the last number means. */
  @property() high = "";
  /** Every point in words, in place of numbers: a list, as JSON in the attribute. */
  @property() labels: readonly Content[] | string = [];

  protected readonly kind = scaleKind;

  #labels: readonly Content[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("labels")) this.#labels = listIn(this.labels, "labels");
    super.willUpdate(changed);
  }

  protected own(): Omit<ScaleProps, keyof FieldProps> {
    return {
      min: numberIn(this.min),
      max: numberIn(this.max),
      low: this.low,
      high: this.high,
      labels: this.#labels,
    };
  }

  protected override parse(attribute: string): unknown {
    return parsePoint(attribute);
  }
}
