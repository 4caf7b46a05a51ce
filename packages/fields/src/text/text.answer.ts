import { answerTypeOf } from "@diwan/core";
import type { TextField } from "./text.definition.js";
import { everydayRules } from "../everyday-rules.js";
import { withUnitWords } from "../units.js";
import type { Display } from "../field-type.js";

/** A string. */
export const textAnswer = answerTypeOf<TextField>({
  celType: "string",
  rules: everydayRules("text"),
});

export const textDisplay: Display<TextField> = (value, field, context) =>
  withUnitWords(String(value), field, context);
