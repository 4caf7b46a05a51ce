import { DiwanFileField } from "../file-field/file-field.js";
import { define } from "./define.js";

define("diwan-file-field", DiwanFileField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-file-field": DiwanFileField;
  }
}
