import type { AnswerField } from "./definition.js";
import { isEmpty } from "./fields.js";
import { toJson } from "./to-json.js";
import type { Builder, Slot } from "./slots.js";

/** What was found to be canonical of a question as it was then: it is asked several times of an answer that stays, and what is canonical stays so. */
const found = new WeakMap<Slot, { readonly answer: unknown; readonly field: AnswerField }>();

/** The answer of a field in canonical form, as its type's rules say it; one that has none, such as half a date, as it is. */
export function canonicalAnswer(slot: Slot, { form }: Builder): unknown {
  const answer = slot.value.value;
  const field = slot.now();
  const before = found.get(slot);
  if (before?.answer === answer && before?.field === field) return answer;
  const rules = form.rules(field.type);
  const canonical =
    rules?.canonical && !isEmpty(field, answer, form.types) ? rules.canonical(answer, field) : answer;
  found.set(slot, { answer: canonical, field });
  return canonical;
}

/** Puts the answer of a field into canonical form. Before anything is validated by it: conditions and calculations are to read what will be sent. */
export function canonicalise(slot: Slot, builder: Builder): void {
  if (slot.items) return;
  const answer = canonicalAnswer(slot, builder);
  // Not set where it means the same: whatever reads it would run again.
  // What a `default` gave is an answer once it was seen; where the question is not asked it goes on following.
  const isToBeSet = slot.follows?.()
    ? answer !== undefined && slot.shown()
    : answer !== slot.value.value && toJson(answer) !== toJson(slot.value.value);
  if (isToBeSet) slot.value.value = answer;
}
