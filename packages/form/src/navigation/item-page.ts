import { type FormSession, type ListItem, flatten } from "@diwan/core";
import { itemPageOf, type ListField } from "@diwan/fields";
import { itemTitle } from "../errors/item-title.js";
import type { ShownPage } from "../page/context.js";
import type { ItemPage } from "./contracts.js";

/** The list an item of the form belongs to, on the page where the session is; `undefined` when that page does not ask it. */
function listOf(item: ListItem, { form, pages, page }: FormSession): ListField | undefined {
  const name = item.path?.split("/")[1];
  const fields = pages.find(({ id }) => id === page)?.fields ?? [];
  // Whatever holds items is a list.
  return flatten(fields, form.types).find((field) => field.name === name) as ListField | undefined;
}

/** Shows an item on a page of its own. */
export const itemPage = (
  item: ListItem,
  { isNew = false, isChange = false }: Partial<Pick<ItemPage, "isNew" | "isChange">> = {},
): ItemPage => ({
  item,
  isNew,
  isChange,
  page(ctx): ShownPage | undefined {
    const { session } = ctx;
    const { path } = item;
    const list = listOf(item, session);
    return path !== undefined && list && session.isShown(path) && itemPageOf(path, session) === path
      ? { id: session.page, title: itemTitle(`${path}/`, ctx), fields: list.fields, item: path }
      : undefined;
  },
});
