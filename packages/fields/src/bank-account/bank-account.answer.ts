import { answerTypeOf } from "@diwan/core";
import { isolatedCode } from "../code.js";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import { partsOf, shownIban, shownPart } from "./account.js";
import type { BankAccountField } from "./bank-account.definition.js";

/** An object of strings: an IBAN, or a sort code or routing number and an account number. */
export const bankAccountAnswer = answerTypeOf<BankAccountField>({
  celType: "map",
  rules: () => import("./bank-account.rules.js").then(({ bankAccountRules }) => bankAccountRules),
});

export const bankAccountDisplay: Display<BankAccountField> = (value, { scheme = "iban" }) =>
  scheme === "iban"
    ? isolatedCode(shownIban(partOf(value, "iban")))
    : partsOf(scheme).map((part) => isolatedCode(shownPart(part, partOf(value, part))));
