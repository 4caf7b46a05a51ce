// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanContactPreferenceField } from "../contact-preference/contact-preference.element.js";
import { define } from "./define.js";

define("diwan-contact-preference-field", DiwanContactPreferenceField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-contact-preference-field": DiwanContactPreferenceField;
  }
}
