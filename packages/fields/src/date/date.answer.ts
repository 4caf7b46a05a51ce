import { answerTypeOf } from "@diwan/core";
import type { DateField } from "./date.definition.js";
import { everydayRules } from "../everyday-rules.js";
import type { Display } from "../field-type.js";

/** A civil date `YYYY-MM-DD`, or `{ day, month, year }` as entered. */
export const dateAnswer = answerTypeOf<DateField>({
  celType: "date",
  rules: everydayRules("date"),
});

export const dateDisplay: Display<DateField> = (value, _field, { locale }) =>
  typeof value === "string" ? locale.date(value) : Object.values(value ?? {}).join(" ");
