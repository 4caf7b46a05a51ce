// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanRadiosField } from "../radios/radios.element.js";
import { define } from "./define.js";

define("diwan-radios-field", DiwanRadiosField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-radios-field": DiwanRadiosField;
  }
}
