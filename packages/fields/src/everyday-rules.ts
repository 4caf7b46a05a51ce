import type { AnswerRules } from "@diwan/core";
import type * as rules from "./generated/everyday-rules.js";

/** What loads the rules of a type that comes with the form: those of all such types are one file, needed together by the first Continue. */
export const everydayRules = (type: keyof typeof rules) => (): Promise<AnswerRules> =>
  // A type is only ever given fields of its own.
  import("./generated/everyday-rules.js").then((all) => all[type] as unknown as AnswerRules);
