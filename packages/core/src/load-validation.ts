import { NOT_LOADED } from "./not-loaded.js";
import type { createValidation, SessionInternals, Validation } from "./validation.js";

/**
 * The rules and everything a session does with them are a quarter of what a first page would weigh, and nothing is validated before
 * Continue is pressed: they are loaded apart. `compileForm` waits for them unless told not to.
 */
let make: typeof createValidation | undefined;

/** What a session has of it: each waits for what validates. By their names, since every first page has them. */
export const VALIDATING =
  "shownProblems findProblems judge recheck validatePage validateAll showProblems firstInvalidPage submission next".split(
    " ",
  ) as readonly (keyof Validation)[]; // load-validation.test.ts compares them

/** Loads the part of a session that validates. */
export async function loadValidation(): Promise<void> {
  make = (await import("./validation.js")).createValidation;
}

/** What validates one session, made when something is first validated. */
export function validationOf(internals: SessionInternals): () => Validation {
  let validation: Validation | undefined;
  return () => {
    if (!make) throw new Error(NOT_LOADED);
    return (validation ??= make(internals));
  };
}
