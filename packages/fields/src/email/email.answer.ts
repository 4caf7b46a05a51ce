import { answerTypeOf } from "@diwan/core";
import type { EmailField } from "./email.definition.js";
import { everydayRules } from "../everyday-rules.js";
import type { Display } from "../field-type.js";

/** A string. */
export const emailAnswer = answerTypeOf<EmailField>({
  celType: "string",
  rules: everydayRules("email"),
});

export const emailDisplay: Display<EmailField> = String;
