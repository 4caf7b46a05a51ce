import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { words, wordsIn } from "../words-attribute.js";
import { nationalityKind, type NationalityProps } from "./nationality.kind.js";

/**
 * @summary A nationality. Its value is the ISO 3166-1 alpha-2 code of the country.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanNationalityField extends DiwanFieldElement<NationalityProps> {
  /** ISO 3166-1 alpha-2 codes to choose from, e.g. `BH SA GB`; by default all. */
  @property({ converter: words }) countries?: readonly string[] | string;
  /** Those that stand first. */
  @property({ converter: words }) pinned?: readonly string[] | string;

  protected readonly kind = nationalityKind;

  protected own(): Omit<NationalityProps, keyof FieldProps> {
    return { codes: wordsIn(this.countries), pinned: wordsIn(this.pinned) };
  }
}
