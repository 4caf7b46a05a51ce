import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import { monthInWords } from "@diwan/i18n";
import type { MonthField } from "./month.definition.js";
import { isMonth } from "./month.read.js";

/** `YYYY-MM`, or `{ month, year }` as entered. */
export const monthAnswer = answerTypeOf<MonthField>({
  celType: "date",
  expression: (value) => (isMonth(value) ? `${value}-01` : value),
  fromExpression: (value) => String(value).slice(0, "YYYY-MM".length),
  rules: () => import("./month.rules.js").then(({ monthRules }) => monthRules),
});

export const monthDisplay: Display<MonthField> = (value, _field, { locale }) =>
  typeof value === "string" ? monthInWords(value, locale) : Object.values(value ?? {}).join(" ");
