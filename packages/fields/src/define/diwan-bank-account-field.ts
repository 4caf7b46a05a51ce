// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import { DiwanBankAccountField } from "../bank-account/bank-account.element.js";
import { define } from "./define.js";

define("diwan-bank-account-field", DiwanBankAccountField);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-bank-account-field": DiwanBankAccountField;
  }
}
