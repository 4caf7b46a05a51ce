import { fieldTypeOf } from "../field-type.js";
import { bankAccountAnswer, bankAccountDisplay } from "./bank-account.answer.js";
import type { BankAccountField } from "./bank-account.definition.js";
import { bankAccountKind, type BankAccountProps } from "./bank-account.kind.js";

export default fieldTypeOf<BankAccountField, BankAccountProps>({
  type: "bank-account",
  kind: bankAccountKind,
  answer: bankAccountAnswer,
  display: bankAccountDisplay,
  props: ({ scheme }) => ({ scheme }),
  readable: (_params, _part, { countries = [] }, { locale }) => ({
    countries: new Intl.ListFormat(locale.tag, { type: "disjunction" }).format(
      countries.map((country) => locale.country(country)),
    ),
  }),
});
