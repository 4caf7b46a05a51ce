// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanNationalIdField } from "../national-id/national-id.element.js";
import { define } from "./define.js";

define("diwan-national-id-field", DiwanNationalIdField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-national-id-field": DiwanNationalIdField;
  }
}
