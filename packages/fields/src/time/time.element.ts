import { DiwanFieldElement } from "../element.js";
import { timeKind, type TimeProps } from "./time.kind.js";

/**
 * @summary A time of day, with the hours as the language counts them. Its value is `HH:MM` of 24 hours.
 * @slot - What people see until the script has arrived, e.g. two native inputs named `opens.hour` and `opens.minute`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control changed.
 * @event change - Native, from the control left.
 */
export class DiwanTimeField extends DiwanFieldElement<TimeProps> {
  protected readonly kind = timeKind;

  protected own(): object {
    return {};
  }
}
