// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanCheckboxesField } from "../checkboxes/checkboxes.element.js";
import { define } from "./define.js";

define("diwan-checkboxes-field", DiwanCheckboxesField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-checkboxes-field": DiwanCheckboxesField;
  }
}
