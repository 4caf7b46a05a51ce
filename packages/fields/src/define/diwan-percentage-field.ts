// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanPercentageField } from "../percentage/percentage.element.js";
import { define } from "./define.js";

define("diwan-percentage-field", DiwanPercentageField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-percentage-field": DiwanPercentageField;
  }
}
