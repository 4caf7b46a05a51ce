import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { monetaryAmountKind, type MonetaryAmountProps } from "./monetary-amount.kind.js";

/**
 * @summary An amount of money with a choice of currencies. Its value is `{ amount, currency }`.
 * @slot - What people see until the script has arrived, e.g. native controls named `price.amount` and `price.currency`; they stay, and are neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanMonetaryAmountField extends DiwanFieldElement<MonetaryAmountProps> {
  /** ISO 4217 codes of the currencies to choose from: `["BHD", "USD"]`, as JSON in the attribute; or as in a definition, `[{ "currency": "BHD" }]`. */
  @property() currencies: readonly (string | { readonly currency: string })[] | string = [];

  protected readonly kind = monetaryAmountKind;

  #currencies: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("currencies"))
      this.#currencies = listIn<string | { readonly currency: string }>(this.currencies, "currencies")
        .map((each) => (typeof each === "string" ? each : each.currency))
        // A page may say anything, and Intl throws at what is no code.
        .filter((code) => /^[A-Z]{3}$/.test(code));
    super.willUpdate(changed);
  }

  protected own(): Omit<MonetaryAmountProps, keyof FieldProps> {
    return { currencies: this.#currencies };
  }
}
