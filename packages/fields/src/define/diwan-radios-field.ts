import { DiwanRadiosField } from "../radios/radios.element.js";
import { define } from "./define.js";

define("diwan-radios-field", DiwanRadiosField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-radios-field": DiwanRadiosField;
  }
}
