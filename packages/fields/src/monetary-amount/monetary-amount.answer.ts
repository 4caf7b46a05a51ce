import { answerTypeOf } from "@diwan/core";
import { isWithoutAmount } from "../amount-empty.js";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import type { MonetaryAmountField } from "./monetary-amount.definition.js";

/** `{ amount, currency }`: a decimal string such as `"45.00"`, or the entry that is none, and a code. */
export const monetaryAmountAnswer = answerTypeOf<MonetaryAmountField>({
  celType: "map",
  isEmpty: isWithoutAmount,
  rules: () => import("./monetary-amount.rules.js").then(({ monetaryAmountRules }) => monetaryAmountRules),
});

export const monetaryAmountDisplay: Display<MonetaryAmountField> = (value, _field, { locale }) =>
  locale.money(partOf(value, "amount"), partOf(value, "currency"));
