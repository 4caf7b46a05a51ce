// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanLocationField } from "../location/location.element.js";
import { define } from "./define.js";

define("diwan-location-field", DiwanLocationField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-location-field": DiwanLocationField;
  }
}
