import { DiwanSelectField } from "../select/select.element.js";
import { define } from "./define.js";

define("diwan-select-field", DiwanSelectField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-select-field": DiwanSelectField;
  }
}
