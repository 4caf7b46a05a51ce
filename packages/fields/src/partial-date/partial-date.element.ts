import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { withMonthNames } from "../with-month-names.js";
import { partialDateKind, type PartialDateProps } from "./partial-date.kind.js";

/**
 * @summary A date in three boxes, of which those of the day and the month may stay empty. Its value is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @slot - What people see until the script has arrived, e.g. three native inputs named `arrived.day`, `arrived.month` and `arrived.year`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in; once for a whole date pasted.
 * @event change - Native, from the box left; once for a whole date pasted.
 */
export class DiwanPartialDateField extends DiwanFieldElement<PartialDateProps> {
  /** The least that must be known: `month` or `year`; without it the year. */
  @property() precision?: "month" | "year";

  protected readonly kind = withMonthNames(partialDateKind);

  protected own(): Omit<PartialDateProps, keyof FieldProps> {
    return { precision: this.precision };
  }
}
