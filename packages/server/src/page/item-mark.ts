import { sha256 } from "../receipts/digest.js";
import type { KeptItemIds, Visit } from "../session/visits.js";
import { idsOf, isItemId } from "./item-ids.js";
import type { Posted } from "./posted.js";

/** Name of the control in which the own page of a list item says which item it was made for. */
export const ITEM_MARK = "_item";

/** Name of the control in which the page of a list says which items it was made with. */
export const LIST_MARKS = "_items";

/** What stands between the names of controls in the values of ours. */
const BETWEEN_NAMES: { readonly [name: string]: string | undefined } = { _asked: " ", _action: ":" };

/** What is known of the items of all lists. */
type KnownItems = Pick<Visit, "answers" | "items">;

const digestOf = async (item: unknown): Promise<string> => sha256(JSON.stringify(item ?? {}));
const itemsOf = ({ answers }: KnownItems, list: string): readonly unknown[] => {
  const items = Object.hasOwn(answers, list) ? answers[list] : undefined;
  return Array.isArray(items) ? items : [];
};
/** The list and the number of an item, named as its controls are (`vehicles.1`). */
export function itemParts(
  name: string | undefined,
): { readonly list: string; readonly index: number } | undefined {
  const [, list, index] = /^([^.]+)\.(\d{1,9})$/.exec(name ?? "") ?? [];
  return list === undefined ? undefined : { list, index: Number(index) };
}

/**
 * Which item a page is made for: its id. By its number alone it could not be told once another window has removed one before it. In a visit that was kept before items had ids:
 * how many there are, and a digest of what is answered about it.
 */
export async function itemMark(name: string, known: KnownItems): Promise<string | undefined> {
  const parts = itemParts(name);
  if (!parts) return undefined;
  const { list, index } = parts;
  const items = itemsOf(known, list);
  return idsOf(known.items, list)[index] ?? `${items.length}.${await digestOf(items[index])}`;
}

/** The number the item has now. What was removed meanwhile comes after the last: what is typed is not lost. */
async function numberNow(name: string, mark: string, known: KnownItems): Promise<number | undefined> {
  const parts = itemParts(name);
  if (!parts) return undefined;
  const { list, index } = parts;
  const items = itemsOf(known, list);
  if (isItemId(mark)) {
    const at = idsOf(known.items, list).indexOf(mark);
    return at >= 0 ? at : items.length;
  }
  const [count = "", digest] = mark.split(".");
  const digests = await Promise.all(items.map(digestOf));
  if (digests[index] === digest) return index;
  const moved = digests.indexOf(digest ?? "");
  if (moved >= 0) return moved;
  // It was changed in another window, or removed there.
  return items.length < Number(count) ? items.length : index;
}

/** What was sent from the own page of a list item, as if the page had been made with the numbers that items have now. */
export async function withItemNow(
  item: string,
  posted: Posted,
  known: KnownItems,
): Promise<{ readonly item: string; readonly posted: Posted }> {
  const mark = posted.get(ITEM_MARK)?.at(-1);
  const number = mark === undefined ? undefined : await numberNow(item, mark, known);
  if (number === undefined) return { item, posted };
  const now = item.replace(/\d+$/, String(number));
  if (now === item) return { item, posted };
  const renamed = (name: string): string =>
    name.startsWith(`${item}.`) ? now + name.slice(item.length) : name;
  const renamedIn = (value: string, between: string): string =>
    value.split(between).map(renamed).join(between);
  return {
    item: now,
    posted: new Map(
      [...posted].map(([name, values]) => {
        // Names of controls stand also in the list of all that were asked, and in what a button says.
        const between = BETWEEN_NAMES[name];
        return [
          renamed(name),
          between === undefined ? values : values.map((value) => renamedIn(value, between)),
        ];
      }),
    ),
  };
}

/** The ids of the items of lists, in their order: `cars:k3Jd9s,Qm27xa signs:`. */
export const listMarks = (lists: readonly string[], kept: KeptItemIds | undefined): string | undefined =>
  lists.length ? lists.map((list) => `${list}:${idsOf(kept, list).join(",")}`).join(" ") : undefined;

/** The id that the item of a number had when the page was made. `undefined`: it had none yet. */
export function markOf(marks: string, list: string, index: string | undefined): string | undefined {
  const ids = marks
    .split(" ")
    .find((each) => each.startsWith(`${list}:`))
    ?.slice(list.length + 1)
    .split(",");
  return ids?.[Number(index)] || undefined;
}
