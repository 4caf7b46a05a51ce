import {
  flatten,
  isAnswerField,
  isEmpty,
  itemFields,
  type AnswerField,
  type FormSession,
  toJson,
} from "@diwan/core";
import type { ListField } from "./list.definition.js";

/** Questions about an item up to which all items stand together on the page of their list. */
const TOGETHER = 2;

/**
 * Whether the field at a path is a list of which each item has a page of its own, and the page of the list a summary of it (HMRC's "add to a list"). A list in an item of another stands on that item's
 * page: pages in pages would be a maze.
 */
export function hasItemPages(field: { readonly type: string }, path: string): boolean {
  // A field of this type is a list.
  const { type, layout, fields } = field as ListField;
  return (
    type === "list" &&
    path.lastIndexOf("/") === 0 &&
    (layout ? layout === "pages" : fields.filter(isAnswerField).length > TOGETHER)
  );
}

/** Path of the item on whose own page an answer is asked: `/vehicles/1` for `/vehicles/1/plate`; `undefined` for one that stands on the page itself. */
export function itemPageOf(path: string, session: FormSession): string | undefined {
  const [item, list = ""] = /^(\/[^/]+)\/\d+(?=\/|$)/.exec(path) ?? [];
  if (item === undefined || !session.item(item)) return undefined;
  return hasItemPages(session.field(list), list) ? item : undefined;
}

/**
 * Nothing was entered about the item at a path, and it cannot stay so: it holds no more than it began with, and something that must be answered is not. Where the answers it
 * begins with are enough, nobody can tell from them that it was not meant.
 */
function isLeftEmpty(item: string, session: FormSession): boolean {
  const answers = [...answersIn(item, session)];
  const { types } = session.form;
  const isUntouched = answers.every(
    ({ field, answer }) => isEmpty(field, answer, types) || toJson(answer) === toJson(field.default),
  );
  return (
    isUntouched &&
    answers.some(
      ({ field, answer, path }) => !field.optional && session.isShown(path) && isEmpty(field, answer, types),
    )
  );
}

/** An item that is left with nothing entered about it is no item. */
export function removeIfLeftEmpty(item: string, session: FormSession): void {
  const at = item.lastIndexOf("/");
  if (isLeftEmpty(item, session)) session.removeItem(item.slice(0, at), Number(item.slice(at + 1)));
}

/** Every answer about an item, those in lists of it too. */
function* answersIn(
  item: string,
  session: FormSession,
): Generator<{ readonly field: AnswerField; readonly path: string; readonly answer: unknown }> {
  const { types } = session.form;
  const fields = itemFields(session.field(item.slice(0, item.lastIndexOf("/"))), types) ?? [];
  for (const field of flatten(fields, types)) {
    const path = `${item}/${field.name}`;
    if (!itemFields(field, types)) yield { field: session.field(path), path, answer: session.answer(path) };
    else for (let at = 0; at < session.size(path); at++) yield* answersIn(`${path}/${at}`, session);
  }
}
