// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanYesNoField } from "../yes-no/yes-no.element.js";
import { define } from "./define.js";

define("diwan-yes-no-field", DiwanYesNoField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-yes-no-field": DiwanYesNoField;
  }
}
