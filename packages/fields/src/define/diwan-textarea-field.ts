// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanTextareaField } from "../textarea/textarea.element.js";
import { define } from "./define.js";

define("diwan-textarea-field", DiwanTextareaField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-textarea-field": DiwanTextareaField;
  }
}
