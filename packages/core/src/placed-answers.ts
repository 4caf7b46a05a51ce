import type { AnswerTypes } from "./answer-type.js";
import type { AnswerField, Answers, Definition, Field } from "./definition.js";
import { flatten, itemFields } from "./fields.js";

/** An answer of one question, with its place. */
export interface PlacedAnswer {
  /** JSON Pointer of the answer: `/people/0/email`. */
  readonly path: string;
  readonly field: AnswerField;
  readonly value: unknown;
  /** The answers that it is one of: those of the form, or of one item of a list. */
  readonly among: Answers;
}

/** Every answer to a question, those of the items of lists in the place of the list's own. */
export function placedAnswers(
  { pages }: Pick<Definition, "pages">,
  answers: Answers,
  types: AnswerTypes,
): readonly PlacedAnswer[] {
  const walk = (fields: readonly Field[], given: unknown, base: string): readonly PlacedAnswer[] => {
    if (typeof given !== "object" || !given) return [];
    const among = given as Answers; // any object may be asked for its own members
    return flatten(fields, types).flatMap((field): readonly PlacedAnswer[] => {
      const path = `${base}/${field.name}`;
      const value: unknown = Object.hasOwn(among, field.name) ? among[field.name] : undefined;
      if (value === undefined) return [];
      const items = itemFields(field, types);
      if (!items) return [{ path, field, value, among }];
      return Array.isArray(value) ? value.flatMap((item, at) => walk(items, item, `${path}/${at}`)) : [];
    });
  };
  return walk(
    pages.flatMap(({ fields }) => fields),
    answers,
    "",
  );
}
