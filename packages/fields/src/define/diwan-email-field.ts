import { DiwanEmailField } from "../email-field/email-field.js";
import { define } from "./define.js";

define("diwan-email-field", DiwanEmailField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-email-field": DiwanEmailField;
  }
}
