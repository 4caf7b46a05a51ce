import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { PercentageField } from "./percentage.definition.js";
import { shownPercentage } from "./percentage.shown.js";

/** A number, 12.5 for 12.5 %, or the entry that is none. */
export const percentageAnswer = answerTypeOf<PercentageField>({
  fromExpression: Number,
  celType: ({ whole }) => (whole ? "int" : "decimal"),
  rules: () => import("./percentage.rules.js").then(({ percentageRules }) => percentageRules),
});

export const percentageDisplay: Display<PercentageField> = (value, _field, { locale }) =>
  typeof value === "number" ? shownPercentage(value, locale) : String(value);
