// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanDurationField } from "../duration/duration.element.js";
import { define } from "./define.js";

define("diwan-duration-field", DiwanDurationField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-duration-field": DiwanDurationField;
  }
}
