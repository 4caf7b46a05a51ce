import type { Page } from "./definition.js";
import { pathOf, slotsOf, type Slot, type SlotGroup, type SlotProblem } from "./slots.js";
import type { BrokenWarning, FieldValidator } from "./validate-field.js";

/** The first question shown on a page, where what is wrong with the page stands. */
export const firstShown = (page: Page, root: SlotGroup): Slot | undefined =>
  root.order.get(page.id)?.find((slot) => slot.shown());

/** What rules of the level `"warning"` doubt on a page, by field; `wanted` is asked of each, which is the same for the same answers. */
export function warningsByField(
  page: Page,
  root: SlotGroup,
  validator: FieldValidator,
  wanted: (key: string) => boolean = () => true,
): Map<Slot, readonly SlotProblem[]> {
  const found = new Map<Slot, readonly SlotProblem[]>();
  const add = (slot: Slot, warnings: readonly BrokenWarning[], params?: SlotProblem["params"]): void => {
    const fresh = warnings
      .filter(({ problem, reads }) => wanted(JSON.stringify([pathOf(slot), problem.params, params, reads])))
      .map(({ problem }) => ({ ...problem, params: { ...problem.params, ...params } }));
    if (fresh.length) found.set(slot, [...(found.get(slot) ?? []), ...fresh]);
  };
  for (const slot of slotsOf(root, page.id))
    if (slot.shown() && !slot.field.disabled) add(slot, validator.warnings(slot.group, slot.field.rules));
  const first = firstShown(page, root);
  if (first) add(first, validator.warnings(root, page.rules), { page: page.id });
  return found;
}
