// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanAddressField } from "../address/address.element.js";
import { define } from "./define.js";

define("diwan-address-field", DiwanAddressField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-address-field": DiwanAddressField;
  }
}
