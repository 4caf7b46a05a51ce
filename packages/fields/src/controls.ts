import type { AnswerField } from "@diwan/core";
import { WHOLE } from "./entries.js";
import type { Entries } from "./field.js";
import { builtInControls } from "./generated/controls.js";

/**
 * What to enter in the controls of a field to give a canonical answer, for those who fill in a form by its controls: `fillPage` of `@diwan/testing`, and
 * tests. An answer of one string stands in one box, a list of values in options, an object in a box a part; a type for which that is not so says it in
 * its `<type>.controls.ts`. An answer that was left half entered is an object of its boxes whatever the type.
 */
export const controlsFor = (answer: unknown, field: AnswerField): Entries => {
  const own = Object.hasOwn(builtInControls, field.type) ? builtInControls[field.type] : undefined;
  return own?.(answer, field) ?? plainControls(answer);
};

function plainControls(answer: unknown): Entries {
  if (answer === undefined || answer === null) return {};
  if (Array.isArray(answer)) return { [WHOLE]: answer.map(String) };
  return typeof answer === "object"
    ? Object.fromEntries(Object.entries(answer).map(([part, text]) => [part, [String(text)]]))
    : { [WHOLE]: [String(answer)] };
}
