// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanNameField } from "../name/name.element.js";
import { define } from "./define.js";

define("diwan-name-field", DiwanNameField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-name-field": DiwanNameField;
  }
}
