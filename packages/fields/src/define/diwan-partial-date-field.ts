// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanPartialDateField } from "../partial-date/partial-date.element.js";
import { define } from "./define.js";

define("diwan-partial-date-field", DiwanPartialDateField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-partial-date-field": DiwanPartialDateField;
  }
}
