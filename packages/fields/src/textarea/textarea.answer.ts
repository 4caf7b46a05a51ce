import { answerTypeOf } from "@diwan/core";
import type { TextareaField } from "./textarea.definition.js";
import { everydayRules } from "../everyday-rules.js";
import type { Display } from "../field-type.js";

/** A string; line breaks are `\\n`. */
export const textareaAnswer = answerTypeOf<TextareaField>({
  celType: "string",
  rules: everydayRules("textarea"),
});

export const textareaDisplay: Display<TextareaField> = (value) => String(value).split("\n");
