import type { AnswerField, Field } from "./definition.js";

export const isAnswerField = (field: Field): field is AnswerField => field.type !== "content";

/** Fields revealed under each choice of a field, with the answer that reveals them. */
export function revealed(field: Field): readonly (readonly [choice: string | boolean, fields: readonly Field[]])[] {
  if (field.type === "yes-no") return [[true, field.yes?.fields ?? []], [false, field.no?.fields ?? []]];
  if (field.type !== "radios" && field.type !== "checkboxes") return [];
  return field.options.flatMap((option) => ("fields" in option && option.fields ? [[option.value, option.fields] as const] : []));
}

/** Fields with an answer in one scope (a form, or one item of a list), revealed ones after the field that reveals them. */
export const flatten = (fields: readonly Field[]): readonly AnswerField[] =>
  fields.filter(isAnswerField).flatMap((field) => [field, ...revealed(field).flatMap(([, under]) => flatten(under))]);
