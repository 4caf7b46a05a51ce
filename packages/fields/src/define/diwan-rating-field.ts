// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanRatingField } from "../rating/rating.element.js";
import { define } from "./define.js";

define("diwan-rating-field", DiwanRatingField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-rating-field": DiwanRatingField;
  }
}
