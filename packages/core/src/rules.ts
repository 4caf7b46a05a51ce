import type { createJudging, Inside, Judging } from "./judging.js";

/**
 * The rules, zod with them, and everything a session does with them are a quarter of what a first page would weigh, and nobody is validated before
 * pressing Continue: they are loaded apart. `compileForm` waits for them unless told not to.
 */
let make: typeof createJudging | undefined;

export const NOT_LOADED = "await form.load() and form.loadRules() first";

/** Loads the part of a session that validates. */
export async function loadValidation(): Promise<void> {
  make = (await import("./judging.js")).createJudging;
}

/** What judges one session, made when something is first judged. */
export function judgingFor(inside: Inside): () => Judging {
  let judging: Judging | undefined;
  return () => {
    if (!make) throw new Error(NOT_LOADED);
    return (judging ??= make(inside));
  };
}
