import { answerTypeOf } from "@diwan/core";
import type { EmailField } from "./email.definition.js";
import type { Display } from "../field-type.js";

/** A string. */
export const emailAnswer = answerTypeOf<EmailField>({
  celType: "string",
  rules: () => import("./email.rules.js").then(({ emailRules }) => emailRules),
});

export const emailDisplay: Display<EmailField> = String;
