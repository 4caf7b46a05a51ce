// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanConsentField } from "../consent/consent.element.js";
import { define } from "./define.js";

define("diwan-consent-field", DiwanConsentField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-consent-field": DiwanConsentField;
  }
}
