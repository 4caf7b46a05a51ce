import { flatten, itemFields, type Field, type FormSession } from "@diwan/core";
import { entriesFrom } from "@diwan/fields";
import { nameOf, readEntries, type FormContext } from "@diwan/form";
import type { Posted } from "./posted.js";

/** The path of the field that a control belongs to, `cars.0.plate` or `home.postcode`; `undefined` when there is none. */
export function pathOf(name: string, session: FormSession): string | undefined {
  const { definition, types } = session.form;
  const keys = name.split(".");
  let fields: readonly Field[] = definition.pages.flatMap((page) => page.fields);
  let path = "";
  // Names of lists and numbers of their items take turns, up to a field that is no list: what follows are parts of its answer.
  for (let at = 0; at < keys.length; at += 2) {
    const field = flatten(fields, types).find((each) => each.name === keys[at]);
    if (!field) return undefined;
    path += `/${field.name}`;
    const inner = itemFields(field, types);
    const index = keys[at + 1];
    if (!inner || index === undefined) return path;
    if (!/^\d+$/.test(index) || Number(index) >= session.size(path)) return undefined;
    path += `/${index}`;
    fields = inner;
  }
  return undefined;
}

/** Paths of the fields these controls belong to, each once. */
export const pathsOf = (names: readonly string[], session: FormSession): readonly string[] => [
  ...new Set(names.flatMap((name) => pathOf(name, session) ?? [])),
];

/**
 * What was entered becomes answers, by the functions the browser uses. Every field of `names` is read: a box that was not ticked is not sent. A field
 * that cannot be changed keeps its answer whatever was sent.
 */
export function applyEntries(posted: Posted, names: readonly string[], ctx: FormContext): void {
  const { session } = ctx;
  for (const path of pathsOf(names, session)) {
    const field = session.field(path);
    if (field.type === "content" || itemFields(field, session.form.types)) continue;
    if (field.readonly || field.disabled) continue;
    session.setAnswer(path, readEntries(path, entriesFrom(posted, nameOf(path)), field, ctx));
  }
}
