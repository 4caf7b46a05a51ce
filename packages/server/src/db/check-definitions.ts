import type { Definition } from "@diwan/core";
import { parseDefinition } from "@diwan/fields/parse";
import { ConfigurationError } from "../configuration.js";

const MOST_TOLD = 5;

/**
 * Reads every definition as `diwan check` would: a form that cannot be shown or verified must not be found by the first citizen. Throws a `ConfigurationError` that
 * names the form and what is wrong with it.
 */
export function checkDefinitions(definitions: readonly Definition[]): void {
  if (!definitions.length)
    throw new ConfigurationError([
      "definitions is empty: give the definitions of the forms, as read by parseDefinition.",
    ]);
  const problems = definitions.flatMap((definition) => {
    const read = parseDefinition(JSON.stringify(definition));
    if (read.ok) return [];
    const told = read.problems
      .slice(0, MOST_TOLD)
      .map(({ message, pointer }) => `${pointer || "/"}: ${message}`);
    const more = read.problems.length - told.length;
    return [
      `The form '${definition.id}' cannot be served. ${told.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`,
    ];
  });
  if (problems.length) throw new ConfigurationError(problems);
}
