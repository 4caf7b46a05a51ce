import { answerTypeOf } from "@diwan/core";
import { isWithoutAmount } from "../amount-empty.js";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import { withUnitWords } from "../units.js";
import type { QuantityField } from "./quantity.definition.js";

/** `{ amount, unit }`: a number, or the entry that is none, and a code. */
export const quantityAnswer = answerTypeOf<QuantityField>({
  celType: "map",
  isEmpty: isWithoutAmount,
  rules: () => import("./quantity.rules.js").then(({ quantityRules }) => quantityRules),
});

export const quantityDisplay: Display<QuantityField> = (value, { units }, context) => {
  // Any object may be read by key.
  const { amount } = value as { readonly amount?: unknown };
  const code = partOf(value, "unit");
  return withUnitWords(
    typeof amount === "number"
      ? context.locale.number(amount, { useGrouping: false, maximumFractionDigits: 20 })
      : String(amount),
    { suffix: units.find(({ unit }) => unit === code)?.label ?? code },
    context,
  );
};
