import type { AnswerField, Problem } from "./definition.js";
import type { AnswerRules, CheckContext } from "./answer-type.js";
import { report } from "./rule.js";

/** What is wrong with an answer, or with one part of it. */
export interface Fault extends Omit<Problem, "path"> {
  readonly part?: string;
}

/** The `check` of a home-made type as a plain function, for those who do not want a schema: every fault it returns is reported. */
export const validateWith =
  <F = AnswerField>(
    validate: (value: unknown, field: F, context: CheckContext) => readonly Fault[],
  ): AnswerRules<F>["check"] =>
  (field, context) =>
  (payload) => {
    for (const { code, params, part } of validate(payload.value, field, context))
      report(payload, code, params, part);
  };
