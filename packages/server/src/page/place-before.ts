import type { SideFlow, Visit } from "../session/visits.js";
import { idsOf } from "./item-ids.js";
import { itemParts } from "./item-mark.js";
import type { PageLocation } from "./page-location.js";

type PlaceBefore = Pick<PageLocation, "place" | "returning" | "item" | "viaList">;

/** The own page of a list item that was left, with the number the item has now; without one where it was removed. */
function itemBefore({ beside, items }: Visit): Pick<PlaceBefore, "item" | "viaList"> {
  const { list, index } = itemParts(beside?.item) ?? {};
  if (list === undefined) return {};
  const { itemId, viaList } = beside ?? {};
  const at = itemId === undefined ? index : idsOf(items, list).indexOf(itemId);
  return at === -1 ? {} : { item: `${list}.${at}`, ...(viaList && { viaList }) };
}

/** Where somebody was before they began to save the form, or to open a saved one. */
export const locationBefore = (visit: Visit | undefined): PlaceBefore => ({
  place: visit?.beside?.place ?? "",
  ...(visit?.beside?.returning && { returning: true }),
  ...(visit && itemBefore(visit)),
});

/** The same, to be kept on. */
export function placeBefore({ beside }: Visit): SideFlow {
  const { troubles: _troubles, code: _code, ...place } = beside ?? { place: "" };
  return place;
}
