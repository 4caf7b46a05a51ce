// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanMultiselectField } from "../multiselect/multiselect.element.js";
import { define } from "./define.js";

define("diwan-multiselect-field", DiwanMultiselectField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-multiselect-field": DiwanMultiselectField;
  }
}
