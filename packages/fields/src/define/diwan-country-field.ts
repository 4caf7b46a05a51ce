// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanCountryField } from "../country/country.element.js";
import { define } from "./define.js";

define("diwan-country-field", DiwanCountryField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-country-field": DiwanCountryField;
  }
}
