import { DiwanAddressField } from "../address-field/address-field.js";
import { define } from "./define.js";

define("diwan-address-field", DiwanAddressField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-address-field": DiwanAddressField;
  }
}
