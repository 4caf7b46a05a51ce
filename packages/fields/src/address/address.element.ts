import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { words, wordsIn } from "../words-attribute.js";
import { addressKind, type AddressProps } from "./address.kind.js";

/**
 * @summary A postal address, in the parts and order of its country. Its value is an object of `country` and the parts filled in.
 * @slot - What people see until the script has arrived, e.g. native inputs named `home.line1` and `home.postcode`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in or the list chosen from.
 * @event change - Native, from the box left or the list chosen from.
 */
export class DiwanAddressField extends DiwanFieldElement<AddressProps> {
  /** ISO 3166-1 alpha-2 countries to choose from, e.g. `SA BH AE`; by default all. A single one is not asked. */
  @property({ converter: words }) countries?: readonly string[] | string;
  /** ISO 3166-1 alpha-2 country chosen at first. */
  @property() country?: string;

  protected readonly kind = addressKind;

  protected own(): Omit<AddressProps, keyof FieldProps> {
    return { countries: wordsIn(this.countries), country: this.country };
  }
}
