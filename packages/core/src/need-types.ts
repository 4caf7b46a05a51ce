import type { AnswerTypes } from "./answer-type.js";

/** Says at once that a function of the engine was called without the types a definition asks: `@diwan/fields` has the same functions with its own. */
export function needTypes(types: AnswerTypes | undefined, name: string): asserts types {
  if (!types) throw new TypeError(`${name}() needs types: @diwan/fields/answers has them`);
}
