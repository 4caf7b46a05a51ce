// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanFileField } from "../file/file.element.js";
import { define } from "./define.js";

define("diwan-file-field", DiwanFileField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-file-field": DiwanFileField;
  }
}
