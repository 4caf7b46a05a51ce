// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanDateRangeField } from "../date-range/date-range.element.js";
import { define } from "./define.js";

define("diwan-date-range-field", DiwanDateRangeField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-date-range-field": DiwanDateRangeField;
  }
}
