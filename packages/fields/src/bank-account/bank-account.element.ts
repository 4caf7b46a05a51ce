import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { bankAccountKind, type BankAccountProps } from "./bank-account.kind.js";

/**
 * @summary A bank account: an IBAN, or a sort code or routing number and an account number. Its value is an object of these.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; replaced by the field.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanBankAccountField extends DiwanFieldElement<BankAccountProps> {
  /** What names the account: `iban` (without this), `sort-code` or `routing`. */
  @property() scheme?: BankAccountProps["scheme"];

  protected readonly kind = bankAccountKind;

  protected own(): Omit<BankAccountProps, keyof FieldProps> {
    return { scheme: this.scheme };
  }
}
