import { expect, it } from "vitest";
import { VALIDATING } from "./load-validation.js";
import type { Validation } from "./validation.js";

it("a session names all that is loaded apart", () => {
  const all = {
    shownProblems: 1,
    findProblems: 1,
    judge: 1,
    recheck: 1,
    validatePage: 1,
    validateAll: 1,
    showProblems: 1,
    firstInvalidPage: 1,
    submission: 1,
    next: 1,
  } satisfies { readonly [name in keyof Validation]: 1 };
  expect([...VALIDATING].sort()).toEqual(Object.keys(all).sort());
});
