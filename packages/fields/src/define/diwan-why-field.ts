// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanWhyField } from "../why/why.element.js";
import { define } from "./define.js";

define("diwan-why-field", DiwanWhyField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-why-field": DiwanWhyField;
  }
}
