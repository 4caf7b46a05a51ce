import type { FormSession } from "@diwan/core";
import { entriesFrom } from "@diwan/fields";
import { fieldProps, fieldType, nameOf, type FormContext } from "@diwan/form";
import type { Posted } from "./posted.js";

/** The path of the field a control belongs to; `undefined` when there is none. */
export function pathOf(name: string, session: FormSession): string | undefined {
  let path = `/${name.replaceAll(".", "/")}`;
  const parent = (): string => path.slice(0, path.lastIndexOf("/"));
  const field = (at: string): unknown => {
    try {
      return at ? session.field(at) : undefined;
    } catch {
      return undefined;
    }
  };
  const own = field(path);
  // A part of an answer has its field.
  while (own && own === field(parent())) path = parent();
  return own ? path : undefined;
}

/** Paths of the fields these controls belong to, each once. */
export const pathsOf = (names: readonly string[], session: FormSession): readonly string[] => [
  ...new Set(names.flatMap((name) => pathOf(name, session) ?? [])),
];

/**
 * What was entered becomes answers, by the functions the browser uses. Every field of `names` is read: a box that was not ticked is not sent. A field
 * that cannot be changed keeps its answer whatever was sent.
 */
export function takeEntries(posted: Posted, names: readonly string[], ctx: FormContext): void {
  const { session } = ctx;
  for (const path of pathsOf(names, session)) {
    const field = session.field(path);
    if (field.type === "content" || field.type === "list" || field.readonly || field.disabled) continue;
    const { kind } = fieldType(field.type);
    session.setAnswer(path, kind.read(entriesFrom(posted, nameOf(path)), fieldProps(path, ctx, field)));
  }
}
