// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanNationalityField } from "../nationality/nationality.element.js";
import { define } from "./define.js";

define("diwan-nationality-field", DiwanNationalityField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-nationality-field": DiwanNationalityField;
  }
}
