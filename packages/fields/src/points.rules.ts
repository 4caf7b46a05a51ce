import { answerOf, isNumber, rule, type AnswerRules } from "@diwan/core";

/** A whole number within the bounds of its scale. */
export const pointRules = <F>(boundsOf: (field: F) => readonly [number, number]): AnswerRules<F> => ({
  unfit: ["choice"],
  check(field) {
    const [first, last] = boundsOf(field);
    return answerOf(
      isNumber,
      "type",
      rule("choice", (value) => Number.isInteger(value) && value >= first && value <= last),
    );
  },
});
