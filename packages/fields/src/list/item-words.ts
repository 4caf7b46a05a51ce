import { lookUpLanguage, type Text } from "@diwan/core";
import type { DisplayContext } from "../field-type.js";
import type { ListField } from "./list.definition.js";

/** Words of one list's items in one language. Numbers begin with 1. */
export interface ItemWords {
  /** What one is called: "Vehicle". */
  readonly item: string;
  readonly title: (number: number) => string;
  readonly add: (size: number) => string;
  readonly change: (number: number) => string;
  readonly remove: (number: number) => string;
  readonly ask: (number: number) => string;
  readonly count: (size: number) => string;
}

type Own = Exclude<ListField["item"], Text>;

/** A language has no such tag. */
const ownWords = (item: ListField["item"]): Partial<Own> & Pick<Own, "title"> =>
  typeof item === "object" && Object.hasOwn(item, "title") ? (item as Own) : { title: item as Text }; // told apart by its key

/** What the items of a list are called, as a definition says it. */
export const itemName = (item: ListField["item"] | undefined): Text | undefined =>
  item && ownWords(item).title;

const isPlural = (count: NonNullable<Own["count"]>): count is Exclude<NonNullable<Own["count"]>, Text> =>
  typeof count === "object" && Object.hasOwn(count, "other");

/** A form that this language has not been given is said as all others. */
function countText(
  count: Own["count"],
  { tag, plural }: DisplayContext["locale"],
  size: number,
): Text | undefined {
  if (!count || !isPlural(count)) return count;
  const form = count[plural?.(size) ?? "other"];
  const isGiven = typeof form === "string" || lookUpLanguage(tag, Object.keys(form ?? {})) !== undefined;
  return isGiven ? form : count.other;
}

/** The definition's own words for its items where it has some, else ours. */
export function itemWords(
  definition: ListField["item"],
  { words, locale }: Pick<DisplayContext, "words" | "locale">,
): ItemWords {
  const own = ownWords(definition);
  const item = words(own.title);
  const fill = (text: Text | undefined, value: number): string =>
    words(text).replace(/\{(?:number|count)\}/g, () => locale.number(value));
  return {
    item,
    title: (number) => locale.t("list.itemTitle", { item, number }),
    add: (size) =>
      words(size ? own.add : own.addFirst) || locale.t(size ? "list.add" : "list.addFirst", { item }),
    change: (number) => fill(own.change, number) || locale.t("list.change", { item, number }),
    remove: (number) => fill(own.remove, number) || locale.t("list.remove", { item, number }),
    ask: (number) => fill(own.ask, number) || locale.t("list.ask", { item, number }),
    count: (count) => fill(countText(own.count, locale, count), count) || locale.t("list.count", { count }),
  };
}
