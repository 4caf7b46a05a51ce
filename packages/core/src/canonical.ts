import { isEmpty } from "./fields.js";
import { toJson } from "./to-json.js";
import type { Builder, Slot } from "./slots.js";

/** The answer of a field in canonical form, as its type's rules say it; one that has none, such as half a date, as it is. */
export function canonicalAnswer(slot: Slot, { form }: Builder): unknown {
  const { field, value } = slot;
  const rules = form.rules(field.type);
  return !rules?.canonical || isEmpty(field, value.value, form.types)
    ? value.value
    : rules.canonical(value.value, slot.now());
}

/** Puts the answer of a field into canonical form. Before anything is validated by it: conditions and calculations are to read what will be sent. */
export function canonicalise(slot: Slot, builder: Builder): void {
  if (slot.items) return;
  const answer = canonicalAnswer(slot, builder);
  // Not set where it means the same: whatever reads it would run again.
  // What a `default` gave is an answer once it was seen; where the question is not asked it goes on following.
  const isToBeSet = slot.follows?.()
    ? answer !== undefined && slot.shown()
    : toJson(answer) !== toJson(slot.value.value);
  if (isToBeSet) slot.value.value = answer;
}
