// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanVerifiedPhoneField } from "../verified-phone/verified-phone.element.js";
import { define } from "./define.js";

define("diwan-verified-phone-field", DiwanVerifiedPhoneField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-verified-phone-field": DiwanVerifiedPhoneField;
  }
}
