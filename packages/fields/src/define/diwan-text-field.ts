// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanTextField } from "../text/text.element.js";
import { define } from "./define.js";

define("diwan-text-field", DiwanTextField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-text-field": DiwanTextField;
  }
}
