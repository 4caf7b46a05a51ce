import { WHOLE } from "../entries.js";
import { partOf } from "../entry-parts.js";
import type { OwnControls } from "../field.js";
import type { BankAccountField } from "./bank-account.definition.js";

/** An IBAN stands in one box, as does what is none; the parts of other accounts in one each, as any parts do. */
export const bankAccountControls: OwnControls<BankAccountField> = (answer, { scheme = "iban" }) =>
  scheme === "iban" && typeof answer === "object" ? { [WHOLE]: [partOf(answer, "iban")] } : undefined;
