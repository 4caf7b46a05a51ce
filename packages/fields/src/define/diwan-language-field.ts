// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanLanguageField } from "../language/language.element.js";
import { define } from "./define.js";

define("diwan-language-field", DiwanLanguageField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-language-field": DiwanLanguageField;
  }
}
