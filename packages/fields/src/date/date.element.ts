import { readMonthNames } from "@diwan/i18n";
import { DiwanFieldElement } from "../element.js";
import type { FieldKind } from "../field.js";
import { dateKind, type DateProps } from "./date.kind.js";

/** A form brings the names of months with its rules; a field by itself has none. */
const withMonthNames = (p: DateProps): DateProps => {
  if (!p.locale.monthByName) readMonthNames(p.locale);
  return p;
};
const kind: FieldKind<DateProps> = {
  ...dateKind,
  template: (p) => dateKind.template(withMonthNames(p)),
  read: (entries, p) => dateKind.read(entries, withMonthNames(p)),
};

/**
 * @summary A date in three boxes, in the order the language writes them. Its value is `YYYY-MM-DD`.
 * @slot - What people see until the script has arrived, e.g. three native inputs named `born.day`, `born.month` and `born.year`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in; once for a whole date pasted.
 * @event change - Native, from the box left; once for a whole date pasted.
 */
export class DiwanDateField extends DiwanFieldElement<DateProps> {
  protected readonly kind = kind;

  protected own(): object {
    return {};
  }
}
