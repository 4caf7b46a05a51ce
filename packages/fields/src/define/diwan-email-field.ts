// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanEmailField } from "../email/email.element.js";
import { define } from "./define.js";

define("diwan-email-field", DiwanEmailField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-email-field": DiwanEmailField;
  }
}
