import { DiwanTextareaField } from "../textarea/textarea.element.js";
import { define } from "./define.js";

define("diwan-textarea-field", DiwanTextareaField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-textarea-field": DiwanTextareaField;
  }
}
