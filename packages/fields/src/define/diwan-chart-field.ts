// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanChartField } from "../chart/chart.element.js";
import { define } from "./define.js";

define("diwan-chart-field", DiwanChartField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-chart-field": DiwanChartField;
  }
}
