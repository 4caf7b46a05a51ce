// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanCalloutField } from "../callout/callout.element.js";
import { define } from "./define.js";

define("diwan-callout-field", DiwanCalloutField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-callout-field": DiwanCalloutField;
  }
}
