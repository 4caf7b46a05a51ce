// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanSignatureField } from "../signature/signature.element.js";
import { define } from "./define.js";

define("diwan-signature-field", DiwanSignatureField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-signature-field": DiwanSignatureField;
  }
}
