// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanScaleField } from "../scale/scale.element.js";
import { define } from "./define.js";

define("diwan-scale-field", DiwanScaleField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-scale-field": DiwanScaleField;
  }
}
