// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanMatrixField } from "../matrix/matrix.element.js";
import { define } from "./define.js";

define("diwan-matrix-field", DiwanMatrixField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-matrix-field": DiwanMatrixField;
  }
}
