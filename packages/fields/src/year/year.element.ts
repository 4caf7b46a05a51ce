import { DiwanFieldElement } from "../element.js";
import { yearKind, type YearProps } from "./year.kind.js";

/**
 * @summary A year in one box. Its value is `YYYY`.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 */
export class DiwanYearField extends DiwanFieldElement<YearProps> {
  protected readonly kind = yearKind;

  protected own(): object {
    return {};
  }
}
