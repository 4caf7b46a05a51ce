// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanPhoneField } from "../phone/phone.element.js";
import { define } from "./define.js";

define("diwan-phone-field", DiwanPhoneField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-phone-field": DiwanPhoneField;
  }
}
