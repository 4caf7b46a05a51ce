import { DiwanDateField } from "../date-field/date-field.js";
import { define } from "./define.js";

define("diwan-date-field", DiwanDateField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-date-field": DiwanDateField;
  }
}
