// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanComboboxField } from "../combobox/combobox.element.js";
import { define } from "./define.js";

define("diwan-combobox-field", DiwanComboboxField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-combobox-field": DiwanComboboxField;
  }
}
