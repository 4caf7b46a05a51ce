// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanUrlField } from "../url/url.element.js";
import { define } from "./define.js";

define("diwan-url-field", DiwanUrlField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-url-field": DiwanUrlField;
  }
}
