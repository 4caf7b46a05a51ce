// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanBannerField } from "../banner/banner.element.js";
import { define } from "./define.js";

define("diwan-banner-field", DiwanBannerField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-banner-field": DiwanBannerField;
  }
}
