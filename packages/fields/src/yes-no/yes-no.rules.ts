import { answerOf, isBoolean, type AnswerRules } from "@diwan/core";
import type { YesNoField } from "./yes-no.definition.js";

export const yesNoRules: AnswerRules<YesNoField> = { check: () => answerOf(isBoolean, "type") };
