// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanQuantityField } from "../quantity/quantity.element.js";
import { define } from "./define.js";

define("diwan-quantity-field", DiwanQuantityField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-quantity-field": DiwanQuantityField;
  }
}
