// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanMonthField } from "../month/month.element.js";
import { define } from "./define.js";

define("diwan-month-field", DiwanMonthField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-month-field": DiwanMonthField;
  }
}
