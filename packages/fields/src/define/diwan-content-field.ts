// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanContentField } from "../content/content.element.js";
import { define } from "./define.js";

define("diwan-content-field", DiwanContentField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-content-field": DiwanContentField;
  }
}
