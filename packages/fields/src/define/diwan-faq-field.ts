// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanFaqField } from "../faq/faq.element.js";
import { define } from "./define.js";

define("diwan-faq-field", DiwanFaqField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-faq-field": DiwanFaqField;
  }
}
