import { flatten, isAnswerField, isEmpty, itemFields, type FormSession } from "@diwan/core";
import type { ListField } from "./list.definition.js";

/** Questions about an item up to which all items stand together on the page of their list. */
const TOGETHER = 2;

/**
 * Each item of the list at a path has a page of its own, and the page of the list a summary of it (HMRC's "add to a list"). A list in an item of another stands on that item's
 * page: pages in pages would be a maze.
 */
export const hasItemPages = ({ layout, fields }: ListField, path: string): boolean =>
  path.lastIndexOf("/") === 0 &&
  (layout ? layout === "pages" : fields.filter(isAnswerField).length > TOGETHER);

/** Path of the item on whose own page an answer is asked: `/vehicles/1` for `/vehicles/1/plate`; `undefined` for one that stands on the page itself. */
export function itemPageOf(path: string, session: FormSession): string | undefined {
  const [item, list = ""] = /^(\/[^/]+)\/\d+(?=\/|$)/.exec(path) ?? [];
  if (item === undefined || !session.item(item)) return undefined;
  const field = session.field(list);
  // Whatever holds items is a list.
  return itemFields(field, session.form.types) && hasItemPages(field as unknown as ListField, list)
    ? item
    : undefined;
}

/** Nothing was answered about the item at a path: it holds no more than it began with. */
export function isUntouched(item: string, session: FormSession): boolean {
  const { types } = session.form;
  const fields = itemFields(session.field(item.slice(0, item.lastIndexOf("/"))), types) ?? [];
  return flatten(fields, types).every((field) => {
    const path = `${item}/${field.name}`;
    if (itemFields(field, types))
      return [...Array(session.size(path)).keys()].every((at) => isUntouched(`${path}/${at}`, session));
    const answer = session.answer(path);
    return isEmpty(field, answer, types) || JSON.stringify(answer) === JSON.stringify(field.default);
  });
}
