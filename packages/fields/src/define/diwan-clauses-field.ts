// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanClausesField } from "../clauses/clauses.element.js";
import { define } from "./define.js";

define("diwan-clauses-field", DiwanClausesField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-clauses-field": DiwanClausesField;
  }
}
