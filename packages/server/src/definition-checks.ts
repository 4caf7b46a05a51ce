import { everyQuestion, type Definition } from "@diwan/core";
import { answerTypes } from "@diwan/fields/answers";
import { ConfigurationError } from "./configuration.js";
import type { Lookups } from "./lookups/lookups.js";

/** What can be said at once of what a handler is given: refuses to start without definitions, with what is none, with two of one id, or with a time zone that is none. */
export function checkStart(definitions: readonly Definition[], timeZone: string | undefined): void {
  const problems = [...definitionProblems(definitions), ...timeZoneProblems(timeZone)];
  if (problems.length) throw new ConfigurationError(problems);
}

function definitionProblems(definitions: unknown): readonly string[] {
  if (!Array.isArray(definitions))
    return [
      "definitions is not set, or no list: give the definitions of the forms, as read by parseDefinition.",
    ];
  const ids = definitions.map((each: unknown) => idOf(each));
  const repeated = [...new Set(ids.filter((id, at) => id !== undefined && ids.indexOf(id) !== at))];
  return [
    ...ids.flatMap((id, at) =>
      id === undefined
        ? [
            `definitions[${at}] is no definition: it has no id. A file that was read must be parsed, and a result of parseDefinition has its 'definition'.`,
          ]
        : [],
    ),
    ...repeated.map((id) => `Two definitions have the id '${id}': one of them would never be asked.`),
  ];
}

function idOf(definition: unknown): string | undefined {
  if (typeof definition !== "object" || definition === null || !("id" in definition)) return undefined;
  return typeof definition.id === "string" && definition.id ? definition.id : undefined;
}

function timeZoneProblems(timeZone: string | undefined): readonly string[] {
  if (timeZone === undefined) return [];
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return [];
  } catch {
    // The platform has no other way to ask.
    return [`timeZone '${timeZone}' is none that is known: give an IANA name, such as Asia/Bahrain.`];
  }
}

/** Refuses to start where a form looks something up at a source that nobody named: its citizens would never find anything. */
export function checkLookups(
  definitions: readonly Definition[],
  lookups: Pick<Lookups, "has"> | undefined,
): void {
  const problems = definitions.flatMap(({ id, pages }) =>
    everyQuestion(
      pages.flatMap(({ fields }) => fields),
      answerTypes,
    ).flatMap((field) => {
      const source = answerTypes.get(field.type)?.lookup?.source(field);
      return source === undefined || lookups?.has(source)
        ? []
        : [
            `The form '${id}' looks up '${field.name}' at the source '${source}', which 'lookups' does not name.`,
          ];
    }),
  );
  if (problems.length) throw new ConfigurationError(problems);
}
