// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanVerifiedEmailField } from "../verified-email/verified-email.element.js";
import { define } from "./define.js";

define("diwan-verified-email-field", DiwanVerifiedEmailField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-verified-email-field": DiwanVerifiedEmailField;
  }
}
