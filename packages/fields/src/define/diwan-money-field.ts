import { DiwanMoneyField } from "../money-field/money-field.js";
import { define } from "./define.js";

define("diwan-money-field", DiwanMoneyField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-money-field": DiwanMoneyField;
  }
}
