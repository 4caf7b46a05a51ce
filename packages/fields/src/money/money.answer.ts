import { answerTypeOf } from "@diwan/core";
import type { MoneyField } from "./money.definition.js";
import type { Display } from "../field-type.js";

/** A decimal string such as `"45.00"`, or the entry that is none. */
export const moneyAnswer = answerTypeOf<MoneyField>({
  fromExpression: String,
  celType: "decimal",
  rules: () => import("./money.rules.js").then(({ moneyRules }) => moneyRules),
});

export const moneyDisplay: Display<MoneyField> = (value, { currency }, { locale }) =>
  locale.money(String(value), currency);
