import { DiwanPhoneField } from "../phone-field/phone-field.js";
import { define } from "./define.js";

define("diwan-phone-field", DiwanPhoneField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-phone-field": DiwanPhoneField;
  }
}
