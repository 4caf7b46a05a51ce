// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanCalculatedField } from "../calculated/calculated.element.js";
import { define } from "./define.js";

define("diwan-calculated-field", DiwanCalculatedField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-calculated-field": DiwanCalculatedField;
  }
}
