import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { moneyKind, type MoneyProps } from "./money.kind.js";

/**
 * @summary An amount of money, with the currency's sign where the language puts it.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanMoneyField extends DiwanFieldElement<MoneyProps> {
  /** ISO 4217 code. */
  @property() currency = "USD";

  protected readonly kind = moneyKind;

  protected own(): Omit<MoneyProps, keyof FieldProps> {
    return { currency: this.currency };
  }
}
