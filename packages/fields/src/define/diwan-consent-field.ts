import { DiwanConsentField } from "../consent/consent.element.js";
import { define } from "./define.js";

define("diwan-consent-field", DiwanConsentField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-consent-field": DiwanConsentField;
  }
}
