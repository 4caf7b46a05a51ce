import { report, type AnswerRules } from "@diwan/core";

/** The answer is one of these codes. */
export const oneOfCodes = <F>(codesOf: (field: F) => readonly string[]): AnswerRules<F> => ({
  unfit: ["choice"],
  check(field) {
    const codes = new Set<unknown>(codesOf(field));
    return (payload) => {
      if (typeof payload.value !== "string") report(payload, "type");
      else if (!codes.has(payload.value)) report(payload, "choice");
    };
  },
});
