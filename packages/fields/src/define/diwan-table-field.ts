// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanTableField } from "../table/table.element.js";
import { define } from "./define.js";

define("diwan-table-field", DiwanTableField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-table-field": DiwanTableField;
  }
}
