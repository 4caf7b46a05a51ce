import { answerTypeOf } from "@diwan/core";
import { yearInWords } from "@diwan/i18n";
import type { Display } from "../field-type.js";
import type { YearField } from "./year.definition.js";
import { isYear } from "./year.read.js";

/** `YYYY`, a text. */
export const yearAnswer = answerTypeOf<YearField>({
  celType: "int",
  expression: (value) => (isYear(value) ? Number(value) : undefined),
  // Its bounds are dates.
  fromExpression: (value) => (typeof value === "number" ? String(value).padStart(4, "0") : value),
  rules: () => import("./year.rules.js").then(({ yearRules }) => yearRules),
});

export const yearDisplay: Display<YearField> = (value, _field, { locale }) =>
  yearInWords(String(value), locale);
