// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanSummaryCardField } from "../summary-card/summary-card.element.js";
import { define } from "./define.js";

define("diwan-summary-card-field", DiwanSummaryCardField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-summary-card-field": DiwanSummaryCardField;
  }
}
