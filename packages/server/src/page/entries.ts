import { flatten, itemFields, toJson, type AnswerField, type Field, type FormSession } from "@diwan/core";
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

/** An answer as text, the same for all ways of writing it. */
function canonicalText(value: unknown, field: AnswerField, { form }: FormSession): string | undefined {
  if (value === undefined) return undefined;
  return toJson(form.rules(field.type)?.canonical?.(value, field) ?? value);
}

/**
 * What was entered becomes answers, by the functions the browser uses. Every field of `names` is read: a box that was not ticked is not sent. A field
 * that cannot be changed keeps its answer whatever was sent. In a form with members by expression an answer that stands as it stood was not entered: it may go on following its `default`.
 */
export function applyEntries(posted: Posted, names: readonly string[], ctx: FormContext): void {
  const { session } = ctx;
  const paths = pathsOf(names, session);
  const asText = (path: string, value: unknown): string | undefined =>
    canonicalText(value, session.field(path), session);
  // Before anything is set: a `default` may look at another answer of the page.
  const stood = new Map(
    session.form.bind ? paths.map((path) => [path, asText(path, session.answer(path))]) : [],
  );
  for (const path of paths) {
    const field = session.field(path);
    if (field.type === "content" || itemFields(field, session.form.types)) continue;
    if (field.readonly || field.disabled) continue;
    const entered = readEntries(path, entriesFrom(posted, nameOf(path)), field, ctx);
    if (!stood.has(path) || asText(path, entered) !== stood.get(path)) session.setAnswer(path, entered);
  }
}
