// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanMoneyField } from "../money/money.element.js";
import { define } from "./define.js";

define("diwan-money-field", DiwanMoneyField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-money-field": DiwanMoneyField;
  }
}
