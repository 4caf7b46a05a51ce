import { DiwanNumberField } from "../number-field/number-field.js";
import { define } from "./define.js";

define("diwan-number-field", DiwanNumberField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-number-field": DiwanNumberField;
  }
}
