import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";

/** A whole number within the bounds of its scale. */
export const pointRules = <F>(boundsOf: (field: F) => readonly [number, number]): AnswerRules<F> => ({
  unfit: ["choice"],
  check(field) {
    const [first, last] = boundsOf(field);
    return z
      .number("type")
      .check(rule("choice", (value) => Number.isInteger(value) && value >= first && value <= last));
  },
});
