import { answerOf, isBoolean, type AnswerRules } from "@diwan/core";
import type { ConsentField } from "./consent.definition.js";

export const consentRules: AnswerRules<ConsentField> = {
  check: () => answerOf(isBoolean, "type"),
  required: "consent",
};
