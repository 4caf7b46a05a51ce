import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { nationalIdKind, type NationalIdProps } from "./national-id.kind.js";

/**
 * @summary A number that a country gives to a person, such as an identity card's.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; replaced by the field.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanNationalIdField extends DiwanFieldElement<NationalIdProps> {
  /** ISO 3166-1 alpha-2 code of the country whose number it is. */
  @property() country = "";
  /** Which of the country's numbers, where it has several. */
  @property({ attribute: "id-kind" }) idKind?: string;

  protected readonly kind = nationalIdKind;

  protected own(): Omit<NationalIdProps, keyof FieldProps> {
    return { country: this.country, kind: this.idKind };
  }
}
