// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanRankingField } from "../ranking/ranking.element.js";
import { define } from "./define.js";

define("diwan-ranking-field", DiwanRankingField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-ranking-field": DiwanRankingField;
  }
}
