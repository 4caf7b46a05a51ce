import type { createJudge, Judge } from "./judge.js";
import type { Builder } from "./slots.js";

/**
 * The rules, and zod with them, are a quarter of what a first page would weigh, and nobody is judged before pressing Continue: they are
 * loaded apart. `compileForm` waits for them unless told not to.
 */
let make: typeof createJudge | undefined;

/** Loads the judge, and with `more` the rules of the types only some forms have. */
export async function loadRules(more: boolean): Promise<void> {
  const [judge, types] = await Promise.all([import("./judge.js"), import("./types/built-in.js")]);
  if (more) await types.loadMore();
  make = judge.createJudge;
}

/** The judge of one session, made when something is first judged. */
export function judgeFor(builder: Builder): () => Judge {
  let judge: Judge | undefined;
  return () => {
    if (!make) throw new Error("the rules are not loaded: await form.loadRules() first");
    return (judge ??= make(builder));
  };
}
