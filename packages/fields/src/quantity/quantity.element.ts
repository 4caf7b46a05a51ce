import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { quantityKind, type QuantityProps, type QuantityUnit } from "./quantity.kind.js";

/**
 * @summary An amount with a choice of units. Its value is `{ amount, unit }`.
 * @slot - What people see until the script has arrived, e.g. native controls named `load.amount` and `load.unit`; they stay, and are neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanQuantityField extends DiwanFieldElement<QuantityProps> {
  /** The units to choose from: `[{ "value": "kg", "label": "kilograms" }, { "value": "t", "label": "tonnes" }]`, as JSON in the attribute. */
  @property() units: readonly QuantityUnit[] | string = [];

  protected readonly kind = quantityKind;

  #units: readonly QuantityUnit[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("units"))
      this.#units = listIn<QuantityUnit & { readonly unit?: string }>(this.units, "units").map(
        // As in a definition, where the value is called `unit`.
        ({ unit, ...each }) => ({ ...each, value: each.value ?? unit ?? "" }),
      );
    super.willUpdate(changed);
  }

  protected own(): Omit<QuantityProps, keyof FieldProps> {
    return { units: this.#units };
  }
}
