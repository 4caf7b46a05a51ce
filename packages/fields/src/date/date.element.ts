import { DiwanFieldElement } from "../element.js";
import { withMonthNames } from "../with-month-names.js";
import { dateKind, type DateProps } from "./date.kind.js";

/**
 * @summary A date in three boxes, in the order the language writes them. Its value is `YYYY-MM-DD`.
 * @slot - What people see until the script has arrived, e.g. three native inputs named `born.day`, `born.month` and `born.year`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in; once for a whole date pasted.
 * @event change - Native, from the box left; once for a whole date pasted.
 */
export class DiwanDateField extends DiwanFieldElement<DateProps> {
  protected readonly kind = withMonthNames(dateKind);

  protected own(): object {
    return {};
  }
}
