// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanImageChoiceField } from "../image-choice/image-choice.element.js";
import { define } from "./define.js";

define("diwan-image-choice-field", DiwanImageChoiceField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-image-choice-field": DiwanImageChoiceField;
  }
}
