import {
  flatten,
  itemFields,
  type AnswerField,
  type AnswerTypes,
  type CompiledForm,
  type Field,
  type Problem,
  type Submission,
} from "@diwan/core";
import type { Lookups } from "./lookups.js";
import { lookUpBy } from "./look-up-by.js";

type Answers = Submission["answers"];

/** Where an answer that is looked up stands: in the form's answers or in those of a list item. */
interface Place {
  readonly path: string;
  readonly field: AnswerField;
  readonly answers: { [name: string]: unknown };
}

function placesIn(
  fields: readonly Field[],
  answers: { [name: string]: unknown },
  path: string,
  types: AnswerTypes,
): readonly Place[] {
  return flatten(fields, types).flatMap((field) => {
    const here = `${path}/${field.name}`;
    const given = answers[field.name];
    const inner = itemFields(field, types);
    if (inner && Array.isArray(given))
      return given.flatMap((item: unknown, at) =>
        // Validated: the items of a list are objects.
        placesIn(inner, item as { [name: string]: unknown }, `${here}/${at}`, types),
      );
    return types.get(field.type)?.lookup && given !== undefined ? [{ path: here, field, answers }] : [];
  });
}

/**
 * Looks up again what was looked up, and believes nothing that was sent. `answers` are those to be kept; `undefined` where nothing was looked up. A source that cannot be asked leaves an
 * answer as it was sent, which the answer then says.
 */
export async function lookUpAgain(
  { definition, types }: CompiledForm,
  { answers, language }: Submission,
  lookups: Lookups,
): Promise<{ readonly answers?: Answers; readonly problems: readonly Problem[] }> {
  const copy = structuredClone(answers) as { [name: string]: unknown }; // another object of the same
  const places = placesIn(
    definition.pages.flatMap(({ fields }) => fields),
    copy,
    "",
    types,
  );
  const problems: Problem[] = [];
  const asked: string[] = [];
  await Promise.all(
    places.map(async ({ path, field, answers: around }) => {
      const { lookup } = types.get(field.type) ?? {};
      const asking = lookup?.again(
        around[field.name],
        lookUpBy({ lookups, lookup, field, form: definition.id, language }),
      );
      if (!asking) return;
      asked.push(path);
      const result = await asking;
      if ("problem" in result) problems.push({ path, code: result.problem });
      else around[field.name] = result.answer;
    }),
  );
  return { ...(asked.length && { answers: copy as Answers }), problems }; // the same with other records
}
