// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanTimelineField } from "../timeline/timeline.element.js";
import { define } from "./define.js";

define("diwan-timeline-field", DiwanTimelineField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-timeline-field": DiwanTimelineField;
  }
}
