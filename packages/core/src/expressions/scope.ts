import type { AnswerField, Definition } from "../definition.js";
import { flatten } from "../fields.js";
import { own } from "../own.js";

/** Type of a name in an expression. Whole numbers are `int`, other numbers and money exact `decimal`s, dates civil. */
export type CelType = "string" | "int" | "decimal" | "bool" | "date" | "list<string>" | "map" | "list<map>" | "dyn";

/** Names an expression may use; `{ list }` is a list of items with these names. */
export interface Scope { readonly [name: string]: CelType | { readonly list: Scope } }

const TYPES: { [type: string]: CelType } = {
  text: "string", textarea: "string", email: "string", phone: "string", select: "string", radios: "string", money: "decimal", date: "date",
  checkboxes: "list<string>", file: "list<map>", consent: "bool", "yes-no": "bool", name: "map", address: "map",
};

/** Says what a home-made type's answers are in expressions; without it they are `dyn`, checked only when run. */
export const setCelType = (type: string, celType: CelType): void => void (TYPES[type] = celType);

export function celTypeOf(field: AnswerField): Scope[string] {
  if (field.type === "list") return { list: fieldScope((field as { fields: readonly AnswerField[] }).fields) }; // CustomField's index signature blocks narrowing
  if (field.type === "number") return field["whole"] ? "int" : "decimal";
  return TYPES[field.type] ?? "dyn";
}

export const fieldScope = (fields: readonly Parameters<typeof flatten>[0][number][]): Scope =>
  Object.fromEntries(flatten(fields).map((field) => [field.name, celTypeOf(field)]));

/**
 * Scope of the questions alone, without calculations: form-wide, or inside one item of a list, whose names shadow the outer ones. The list is
 * named by itself or, where lists stand in lists, by its path (`households/members`).
 */
export function questionScope(definition: Definition, list?: string): Scope {
  let scope = fieldScope(definition.pages.flatMap((page) => page.fields));
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
