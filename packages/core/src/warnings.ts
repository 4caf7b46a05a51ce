import { toJson } from "./to-json.js";
import type { Page } from "./definition.js";
import { pathOf, slotsOf, type Slot, type SlotGroup, type SlotProblem } from "./slots.js";
import type { BrokenWarning, FieldValidator } from "./validate-field.js";

/** The first question shown on a page, where what is wrong with the page stands. */
export const firstShown = (page: Page, root: SlotGroup): Slot | undefined =>
  root.order.get(page.id)?.find((slot) => slot.shown());

/** A broken rule of the level `"warning"`; `key` is the same for the same answers. */
export interface Warning {
  readonly problem: SlotProblem;
  readonly key: string;
}

/** What rules of the level `"warning"` doubt on a page, by field. */
export function warningsByField(
  page: Page,
  root: SlotGroup,
  validator: FieldValidator,
): Map<Slot, readonly Warning[]> {
  const found = new Map<Slot, readonly Warning[]>();
  const add = (slot: Slot, broken: readonly BrokenWarning[], params?: SlotProblem["params"]): void => {
    const warnings = broken.map(({ problem, reads }) => ({
      problem: { ...problem, params: { ...problem.params, ...params } },
      key: toJson([pathOf(slot), problem.params, params, reads]),
    }));
    if (warnings.length) found.set(slot, [...(found.get(slot) ?? []), ...warnings]);
  };
  for (const slot of slotsOf(root, page.id))
    if (slot.shown() && !slot.field.disabled) add(slot, validator.warnings(slot.group, slot.field.rules));
  const first = firstShown(page, root);
  if (first) add(first, validator.warnings(root, page.rules), { page: page.id });
  return found;
}
