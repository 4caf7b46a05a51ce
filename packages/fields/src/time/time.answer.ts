import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { TimeField } from "./time.definition.js";
import { isTime, timeInWords } from "./time.read.js";

/** `HH:MM`, or `{ hour, minute, period }` as entered. */
export const timeAnswer = answerTypeOf<TimeField>({
  celType: "string",
  rules: () => import("./time.rules.js").then(({ timeRules }) => timeRules),
});

export const timeDisplay: Display<TimeField> = (value, _field, { locale }) =>
  isTime(value) ? timeInWords(value, locale) : Object.values(value ?? {}).join(" ");
