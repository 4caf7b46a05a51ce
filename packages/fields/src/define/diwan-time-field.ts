// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanTimeField } from "../time/time.element.js";
import { define } from "./define.js";

define("diwan-time-field", DiwanTimeField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-time-field": DiwanTimeField;
  }
}
