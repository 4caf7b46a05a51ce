// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanNumberField } from "../number/number.element.js";
import { define } from "./define.js";

define("diwan-number-field", DiwanNumberField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-number-field": DiwanNumberField;
  }
}
