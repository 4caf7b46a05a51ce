import {
  flatten,
  itemFields,
  type AnswerField,
  type Answers,
  type AnswerTypes,
  type Definition,
  type Field,
} from "@diwan/core";

/** An answer of one question, with its place. */
export interface PlacedAnswer {
  /** JSON Pointer of the answer: `/people/0/email`. */
  readonly path: string;
  readonly field: AnswerField;
  readonly value: unknown;
}

/** Every answer to a question, those of the items of lists in the place of the list's own. */
export function placedAnswers(
  { pages }: Pick<Definition, "pages">,
  answers: Answers,
  types: AnswerTypes,
): readonly PlacedAnswer[] {
  const walk = (fields: readonly Field[], given: unknown, base: string): readonly PlacedAnswer[] => {
    if (typeof given !== "object" || !given) return [];
    return flatten(fields, types).flatMap((field): readonly PlacedAnswer[] => {
      const path = `${base}/${field.name}`;
      const value: unknown = Object.hasOwn(given, field.name) ? (given as Answers)[field.name] : undefined;
      if (value === undefined) return [];
      const items = itemFields(field, types);
      if (!items) return [{ path, field, value }];
      return Array.isArray(value) ? value.flatMap((item, at) => walk(items, item, `${path}/${at}`)) : [];
    });
  };
  return walk(
    pages.flatMap(({ fields }) => fields),
    answers,
    "",
  );
}
