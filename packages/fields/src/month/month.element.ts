import { DiwanFieldElement } from "../element.js";
import { withMonthNames } from "../with-month-names.js";
import { monthKind, type MonthProps } from "./month.kind.js";

/**
 * @summary A month of a year in two boxes, in the order the language writes them. Its value is `YYYY-MM`.
 * @slot - What people see until the script has arrived, e.g. two native inputs named `moved.month` and `moved.year`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left.
 */
export class DiwanMonthField extends DiwanFieldElement<MonthProps> {
  protected readonly kind = withMonthNames(monthKind);

  protected own(): object {
    return {};
  }
}
