import { isAnswerField } from "@diwan/core";
import { itemName } from "@diwan/fields";
import type { FormContext } from "../page/context.js";

/** Titles of the list items a path lies in, from the outermost: "Vehicle 2", "Vehicle 2 and Driver 1"; "" outside of lists. */
export function itemTitle(path: string, { session, words, locale }: FormContext): string {
  const titles = [...path.matchAll(/\/(\d+)(?=\/)/g)].map(({ 1: at, index }) => {
    const list = session.field(path.slice(0, index));
    // Whatever holds items says what one of them is called.
    const { item } = list as { readonly item?: Parameters<typeof itemName>[0] };
    return locale.t("list.itemTitle", {
      item: words(itemName(item) ?? (isAnswerField(list) ? list.label : "")),
      number: Number(at) + 1,
    });
  });
  return locale.list(titles);
}
