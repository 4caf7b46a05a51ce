import { DiwanTextareaField } from "../textarea-field/textarea-field.js";
import { define } from "./define.js";

define("diwan-textarea-field", DiwanTextareaField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-textarea-field": DiwanTextareaField;
  }
}
