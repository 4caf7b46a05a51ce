import { answerOf, isText, rule, type AnswerRules } from "@diwan/core";
import { optionsOf } from "./option-list.js";
import type { Choice } from "./option-list.schema.js";

/** One of the options of a choice. */
export const oneOfRules: AnswerRules<Choice> = {
  unfit: ["choice"],
  check: (field) =>
    answerOf(
      isText,
      "type",
      rule("choice", (value) => optionsOf(field).some((option) => option.value === value)),
    ),
};
