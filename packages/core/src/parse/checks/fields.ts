import type { AnswerField } from "../../definition.js";
import { flatten, itemFields } from "../../fields.js";
import { constantOf, isByExpression } from "../../members.js";
import { isObject } from "../pointer.js";
import type { Finding } from "../problem.js";
import { didYouMean, quote, suggest } from "../suggest.js";
import type { Check, Form } from "./form.js";

/** What each field's own type says of it. */
export const ofTypes: Check = ({ fields, types }) =>
  fields.flatMap(({ field, pointer }) => {
    // A block of words has a type too, and is checked as whatever that type makes of it.
    const found = types.of(field)?.check?.(constantOf(field) as AnswerField) ?? [];
    return found.map((finding) => ({ ...finding, pointer: pointer + finding.pointer }));
  });

/** A default that answers nothing: none, an empty text or an empty list. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/** A question that must be answered, and cannot be: the citizen could never go on. */
export const unanswerable: Check = ({ fields, types }) =>
  fields.flatMap(({ field, pointer }): readonly Finding[] => {
    if (field.name === undefined || field.readonly !== true) return [];
    // A member by expression may be what is needed.
    if (field.optional !== undefined && field.optional !== false) return [];
    if (!isNothing(field.default) || itemFields(field, types.answers)) return [];
    return [
      {
        pointer: `${pointer}/readonly`,
        code: "unanswerable",
        severity: "warning",
        message: `Field '${field.name}' needs an answer and nobody can give one: give it a 'default' or "optional": true, unless the page that holds the form sets its answer.`,
      },
    ];
  });

/** Answers to start from are in canonical form. */
export const defaults: Check = (form) =>
  form.fields.flatMap(({ field, pointer }) =>
    field.name === undefined || field.default === undefined || isByExpression(field.default)
      ? []
      : checkDefault(field, field.default, `${pointer}/default`, form),
  );

function checkDefault(field: AnswerField, value: unknown, pointer: string, form: Form): readonly Finding[] {
  const wanted = form.types.of(field)?.defaultMustBe?.(value, constantOf(field));
  if (wanted !== undefined)
    return [
      {
        pointer,
        code: "default",
        message: `The answer to start from must be ${wanted}, not ${quote(value)}.`,
      },
    ];
  const values = form.values(field);
  if (values.length)
    return Array.isArray(value)
      ? value.flatMap((each, index) => chosen(values, each, `${pointer}/${index}`))
      : chosen(values, value, pointer);
  const items = itemFields(field, form.types.answers);
  if (!items || !Array.isArray(value)) return [];
  const inside = flatten(items, form.types.answers);
  return value.flatMap((item: unknown, index) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([name, answer]): readonly Finding[] => {
      const found = inside.find((each) => each.name === name);
      const at = `${pointer}/${index}/${name}`;
      if (found) return checkDefault(found, answer, at, form);
      const suggestion = suggest(
        name,
        inside.map((each) => each.name),
      );
      return [
        {
          pointer: at,
          code: "default",
          atKey: true,
          suggestion,
          message: `The items of this list have no '${name}'${didYouMean(suggestion)}`,
        },
      ];
    }),
  );
}

function chosen(values: readonly string[], value: unknown, pointer: string): readonly Finding[] {
  if (values.some((each) => each === value)) return [];
  const suggestion = suggest(value, values);
  return [
    {
      pointer,
      code: "default",
      suggestion,
      message: `The answer to start from must be the value of an option, not ${quote(value)}${didYouMean(suggestion)}`,
    },
  ];
}
