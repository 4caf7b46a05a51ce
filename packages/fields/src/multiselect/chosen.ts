import { toJson } from "@diwan/core";
import { otherOf } from "../other.js";

/** What was chosen: a value, or what was entered in place of one. */
export type Chosen = string | { readonly other: string };

/** What was chosen, and what was typed and is none of the options. */
interface Half {
  readonly chosen?: unknown;
  readonly add?: unknown;
}
const halfOf = (answer: unknown): Half =>
  // An object has members or none.
  typeof answer === "object" && answer !== null && !Array.isArray(answer) ? (answer as Half) : {};

const isChosen = (each: unknown): each is Chosen => typeof each === "string" || otherOf(each) !== undefined;

/** What is chosen in an answer, whole or half entered. */
export function chosenOf(answer: unknown): readonly Chosen[] {
  const chosen = Array.isArray(answer) ? (answer as readonly unknown[]) : halfOf(answer).chosen;
  return Array.isArray(chosen) ? chosen.filter(isChosen) : [];
}

/** What was typed beside it and is no answer. */
export function typedOf(answer: unknown): string {
  const { add } = halfOf(answer);
  return typeof add === "string" ? add : "";
}

/** Values in the order of the options, each once; then what is none of them, in the order it was entered. */
export function inOrder(
  chosen: readonly Chosen[],
  options: readonly { readonly value: string }[],
): readonly Chosen[] {
  const values = new Set<unknown>(chosen);
  const known = options.flatMap(({ value }) => (values.has(value) ? [value] : []));
  const rest = new Map(
    chosen.flatMap((each) =>
      typeof each === "string" && known.includes(each) ? [] : [[toJson(each), each] as const],
    ),
  );
  return [...known, ...rest.values()];
}
