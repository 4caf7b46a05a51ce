// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanImageField } from "../image/image.element.js";
import { define } from "./define.js";

define("diwan-image-field", DiwanImageField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-image-field": DiwanImageField;
  }
}
