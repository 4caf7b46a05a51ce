// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanLookupField } from "../lookup/lookup.element.js";
import { define } from "./define.js";

define("diwan-lookup-field", DiwanLookupField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-lookup-field": DiwanLookupField;
  }
}
