import { report, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";

/** The answer is one of these codes. */
export const oneOfCodes = <F>(codesOf: (field: F) => readonly string[]): AnswerRules<F> => ({
  unfit: ["choice"],
  check(field) {
    const codes = new Set<unknown>(codesOf(field));
    return z.unknown().check((payload) => {
      if (typeof payload.value !== "string") report(payload, "type");
      else if (!codes.has(payload.value)) report(payload, "choice");
    });
  },
});
