// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanMonetaryAmountField } from "../monetary-amount/monetary-amount.element.js";
import { define } from "./define.js";

define("diwan-monetary-amount-field", DiwanMonetaryAmountField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-monetary-amount-field": DiwanMonetaryAmountField;
  }
}
