// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanReferenceField } from "../reference/reference.element.js";
import { define } from "./define.js";

define("diwan-reference-field", DiwanReferenceField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-reference-field": DiwanReferenceField;
  }
}
