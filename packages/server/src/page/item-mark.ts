import type { Answers } from "@diwan/core";
import { sha256 } from "../receipts/digest.js";
import type { Posted } from "./posted.js";

/** Name of the control in which the own page of a list item says which item it was made for. */
export const ITEM_MARK = "_item";

/** What stands between the names of controls in the values of ours. */
const BETWEEN_NAMES: { readonly [name: string]: string | undefined } = { _asked: " ", _action: ":" };

/** The items of the list that an item, named as its controls are (`vehicles.1`), belongs to, and its number; as they are kept. */
function itemsAround(
  name: string,
  answers: Answers,
): { readonly list: string; readonly index: number; readonly items: readonly unknown[] } {
  const at = name.lastIndexOf(".");
  const list = name.slice(0, at);
  const items = answers[list];
  return { list, index: Number(name.slice(at + 1)), items: Array.isArray(items) ? items : [] };
}
const digestOf = async (item: unknown): Promise<string> => sha256(JSON.stringify(item ?? {}));

/** Which item a page is made for: how many there are, and a digest of what is answered about it. By its number alone it could not be told once another window has removed one before it. */
export async function itemMark(name: string, answers: Answers): Promise<string> {
  const { index, items } = itemsAround(name, answers);
  return `${items.length}.${await digestOf(items[index])}`;
}

/** The number the item has now. What was removed meanwhile comes after the last: what is typed is not lost. */
async function numberNow(name: string, mark: string, answers: Answers): Promise<number> {
  const { index, items } = itemsAround(name, answers);
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
  answers: Answers,
): Promise<{ readonly item: string; readonly posted: Posted }> {
  const mark = posted.get(ITEM_MARK)?.at(-1);
  if (mark === undefined) return { item, posted };
  const now = `${itemsAround(item, answers).list}.${await numberNow(item, mark, answers)}`;
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
