import type { AnswerField, Definition, Field } from "../definition.js";
import type { AnswerTypes, CelType } from "../answer-type.js";
import { flatten, itemFields } from "../fields.js";
import { own } from "../own.js";

/** Names an expression may use; `{ list }` is a list of items with these names. */
export interface Scope {
  readonly [name: string]: CelType | { readonly list: Scope };
}

/** An expression of a definition; `list`: names of the lists it stands in, joined by `/`. */
export interface FoundExpression {
  readonly source: string;
  readonly list: string;
}

export function celTypeOf(field: AnswerField, types: AnswerTypes): Scope[string] {
  const items = itemFields(field, types);
  if (items) return { list: fieldScope(items, types) };
  const celType = types.get(field.type)?.celType ?? "dyn";
  return typeof celType === "function" ? celType(field) : celType;
}

const fieldScope = (fields: readonly Field[], types: AnswerTypes): Scope =>
  Object.fromEntries(flatten(fields, types).map((field) => [field.name, celTypeOf(field, types)]));

/**
 * Scope of the questions alone, without calculations: form-wide, or inside one item of a list, whose names shadow the outer ones. The list is
 * named by itself or, where lists stand in lists, by its path (`households/members`).
 */
export const questionScope = (definition: Definition, types: AnswerTypes, list?: string): Scope =>
  scopeInside(formScope(definition, types), list);

/** Scope of a form's questions, outside of its lists. */
export const formScope = (definition: Definition, types: AnswerTypes): Scope =>
  fieldScope(
    definition.pages.flatMap((page) => page.fields),
    types,
  );

/** Scope inside one item of a list of a form, as `questionScope` names it. */
export function scopeInside(form: Scope, list?: string): Scope {
  let scope = form;
  for (const name of list ? list.split("/") : []) scope = { ...scope, ...findList(scope, name) };
  return scope;
}

function findList(scope: Scope, name: string): Scope | undefined {
  const list = own(scope, name);
  if (typeof list === "object") return list.list;
  for (const type of Object.values(scope)) {
    const within = typeof type === "object" && findList(type.list, name);
    if (within) return typeof type === "object" ? { ...type.list, ...within } : within;
  }
  return undefined;
}
