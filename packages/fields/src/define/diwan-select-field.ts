import { DiwanSelectField } from "../select-field/select-field.js";
import { define } from "./define.js";

define("diwan-select-field", DiwanSelectField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-select-field": DiwanSelectField;
  }
}
