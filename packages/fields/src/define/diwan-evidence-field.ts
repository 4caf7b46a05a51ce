// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanEvidenceField } from "../evidence/evidence.element.js";
import { define } from "./define.js";

define("diwan-evidence-field", DiwanEvidenceField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-evidence-field": DiwanEvidenceField;
  }
}
