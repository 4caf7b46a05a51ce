import { DiwanNameField } from "../name-field/name-field.js";
import { define } from "./define.js";

define("diwan-name-field", DiwanNameField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-name-field": DiwanNameField;
  }
}
