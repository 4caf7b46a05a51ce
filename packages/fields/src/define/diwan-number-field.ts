import { DiwanNumberField } from "../number/number.element.js";
import { define } from "./define.js";

define("diwan-number-field", DiwanNumberField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-number-field": DiwanNumberField;
  }
}
