import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import { optionsOf } from "./option-list.js";
import type { Choice } from "./option-list.schema.js";

/** One of the options of a choice. */
export const oneOfRules: AnswerRules<Choice> = {
  unfit: ["choice"],
  check: (field) =>
    z
      .string("type")
      .check(rule("choice", (value) => optionsOf(field).some((option) => option.value === value))),
};
