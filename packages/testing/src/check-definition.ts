import type { Definition } from "@diwan/core";
import { formatProblems, parseDefinition, type DefinitionProblem } from "@diwan/fields/parse";

/** A definition that cannot be used; its message is every problem with its place. */
export class BrokenDefinitionError extends Error {
  override readonly name = "BrokenDefinitionError";
  readonly problems: readonly DefinitionProblem[];

  constructor(problems: readonly DefinitionProblem[]) {
    super(
      `The definition has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${formatProblems(problems)}`,
    );
    this.problems = problems;
  }
}

export interface CheckOptions {
  /** What is only doubtful (words missing in a language, a page nobody reaches …) is an error, too. */
  readonly strict?: boolean;
}

/**
 * Reads a definition, from the text of a file (then problems name line and column) or from an object, and returns it.
 * Throws `BrokenDefinitionError` with every problem at once.
 */
export function checkDefinition(input: string | object, { strict = false }: CheckOptions = {}): Definition {
  const result = parseDefinition(input);
  if (!result.ok) throw new BrokenDefinitionError(result.problems);
  if (strict && result.warnings.length) throw new BrokenDefinitionError(result.warnings);
  return result.definition;
}
