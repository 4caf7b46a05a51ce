import type { AnswerTypes, Revealed } from "./answer-type.js";
import { isBlank } from "./blank.js";
import type { AnswerField, Field, Page } from "./definition.js";

/** Code of a rule of the level `"warning"`: shown once and never a reason to refuse. Its words are always the rule's own. */
export const WARNING = "warning";

export const isAnswerField = (field: Field): field is AnswerField => field.name !== undefined;

/** A page that is on the path whatever is answered. */
export const isAlwaysAsked = ({ showWhen, fields }: Page): boolean =>
  showWhen === undefined &&
  (!fields.length ||
    fields.some(
      (field) =>
        (field.showWhen ??
          // A choice none of whose options is there is not asked.
          (field["options"] as readonly { readonly showWhen?: unknown }[] | undefined)?.[0]?.showWhen) ===
        undefined,
    ));

/** Fields revealed under each choice of a field, with the answer that reveals them. */
export const revealed = (field: AnswerField, types: AnswerTypes): readonly Revealed[] =>
  types.get(field.type)?.revealed?.(field) ?? [];

/** Fields asked for each item of a list; `undefined` for any other field. */
export const itemFields = (field: Field, types: AnswerTypes): readonly Field[] | undefined =>
  // A type whose answers are items has these fields: its definition's schema sees to it.
  types.get(field.type)?.holds === "items"
    ? ((field as { readonly fields?: readonly Field[] }).fields ?? [])
    : undefined;

/** Fields with an answer in one scope (a form, or one item of a list), revealed ones after the field that reveals them. */
export const flatten = (fields: readonly Field[], types: AnswerTypes): readonly AnswerField[] =>
  fields
    .filter(isAnswerField)
    .flatMap((field) => [field, ...revealed(field, types).flatMap(([, under]) => flatten(under, types))]);

/** Every field with an answer, wherever it stands: in lists and under choices too. */
export const everyQuestion = (fields: readonly Field[], types: AnswerTypes): readonly AnswerField[] =>
  flatten(fields, types).flatMap((field) => [field, ...everyQuestion(itemFields(field, types) ?? [], types)]);

/** Nothing answered: such an answer is required or left out, never validated further, and unanswered to expressions. */
export const isEmpty = ({ type }: AnswerField, value: unknown, types: AnswerTypes): boolean =>
  isBlank(value) || (types.get(type)?.isEmpty?.(value) ?? false);
