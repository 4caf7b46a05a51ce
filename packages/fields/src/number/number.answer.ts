import { answerTypeOf } from "@diwan/core";
import type { NumberField } from "./number.definition.js";
import { everydayRules } from "../everyday-rules.js";
import { withUnitWords } from "../units.js";
import type { Display } from "../field-type.js";

/** A number, or the entry that is none. */
export const numberAnswer = answerTypeOf<NumberField>({
  fromExpression: Number,
  celType: ({ whole }) => (whole ? "int" : "decimal"),
  rules: everydayRules("number"),
});

// Years and house numbers are numbers too: no grouping the citizen did not type.
export const numberDisplay: Display<NumberField> = (value, field, context) =>
  withUnitWords(
    typeof value === "number"
      ? context.locale.number(value, { useGrouping: false, maximumFractionDigits: 20 })
      : String(value),
    field,
    context,
  );
