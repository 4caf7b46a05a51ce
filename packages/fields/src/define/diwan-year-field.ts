// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanYearField } from "../year/year.element.js";
import { define } from "./define.js";

define("diwan-year-field", DiwanYearField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-year-field": DiwanYearField;
  }
}
