import type { createJudging, Inside, Judging } from "./judging.js";

/**
 * The rules, zod with them, and everything a session does with them are a quarter of what a first page would weigh, and nobody is judged before pressing
 * Continue: they are loaded apart. `compileForm` waits for them unless told not to.
 */
let make: typeof createJudging | undefined;

/** Loads the judge, and with `more` the rules of the types only some forms have. */
export async function loadRules(more: boolean): Promise<void> {
  const [judging, types] = await Promise.all([import("./judging.js"), import("./types/built-in.js")]);
  if (more) await types.loadMore();
  make = judging.createJudging;
}

/** What judges one session, made when something is first judged. */
export function judgingFor(inside: Inside): () => Judging {
  let judging: Judging | undefined;
  return () => {
    if (!make) throw new Error("the rules are not loaded: await form.loadRules() first");
    return (judging ??= make(inside));
  };
}
