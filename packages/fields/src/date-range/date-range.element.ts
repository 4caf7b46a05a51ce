import { DiwanFieldElement } from "../element.js";
import { withMonthNames } from "../with-month-names.js";
import { dateRangeKind, type DateRangeProps } from "./date-range.kind.js";

/**
 * @summary From one date to another, each in three boxes. Its value is `{ from, to }`.
 * @slot - What people see until the script has arrived, e.g. native inputs named `away.from.day` and so on; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left.
 */
export class DiwanDateRangeField extends DiwanFieldElement<DateRangeProps> {
  protected readonly kind = withMonthNames(dateRangeKind);

  protected own(): object {
    return {};
  }
}
