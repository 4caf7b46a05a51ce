import { DiwanYesNoField } from "../yes-no-field/yes-no-field.js";
import { define } from "./define.js";

define("diwan-yes-no-field", DiwanYesNoField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-yes-no-field": DiwanYesNoField;
  }
}
