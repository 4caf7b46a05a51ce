import { DiwanPhoneField } from "../phone/phone.element.js";
import { define } from "./define.js";

define("diwan-phone-field", DiwanPhoneField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-phone-field": DiwanPhoneField;
  }
}
