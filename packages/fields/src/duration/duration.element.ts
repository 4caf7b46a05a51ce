import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { words, wordsIn } from "../words-attribute.js";
import { durationKind, type DurationProps } from "./duration.kind.js";
import type { DurationUnit } from "./duration.read.js";

/**
 * @summary How long something takes or lasts, in a box a unit. Its value is an ISO 8601 duration.
 * @slot - What people see until the script has arrived, e.g. native inputs named `stay.hours` and `stay.minutes`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left.
 */
export class DiwanDurationField extends DiwanFieldElement<DurationProps> {
  /** Units it is asked in, e.g. `years months`; hours and minutes without. */
  @property({ converter: words }) units?: readonly DurationUnit[] | string;

  protected readonly kind = durationKind;

  protected own(): Omit<DurationProps, keyof FieldProps> {
    return { units: wordsIn(this.units) };
  }
}
