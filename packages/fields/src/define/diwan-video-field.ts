// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanVideoField } from "../video/video.element.js";
import { define } from "./define.js";

define("diwan-video-field", DiwanVideoField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-video-field": DiwanVideoField;
  }
}
