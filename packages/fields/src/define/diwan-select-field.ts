// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanSelectField } from "../select/select.element.js";
import { define } from "./define.js";

define("diwan-select-field", DiwanSelectField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-select-field": DiwanSelectField;
  }
}
