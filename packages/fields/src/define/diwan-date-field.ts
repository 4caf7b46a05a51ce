// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanDateField } from "../date/date.element.js";
import { define } from "./define.js";

define("diwan-date-field", DiwanDateField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-date-field": DiwanDateField;
  }
}
