import type { Field } from "../../definition.js";
import type { Finding } from "../problem.js";
import { optionsOf, type Place } from "../walk.js";
import type { Check } from "./form.js";

/** Options: values of their own, enough of them, dividers between them, and only what the kind of choice can do. */
export const options: Check = ({ places }) => places.flatMap((place) => ("options" in place.field && Array.isArray(place.field.options) ? choice(place) : []));

function choice({ field, pointer }: Place): Finding[] {
  const found: Finding[] = [];
  const say = (code: "options" | "duplicateOption", at: string, message: string): void => void found.push({ pointer: `${pointer}${at}`, code, message });
  const all = optionsOf(field);
  if (field.type.includes(":")) return found;
  const { options: list } = field as { options: readonly object[] }; // only choices have options, and custom types are gone
  if (list.length > 0 && all.length === 0) say("options", "/options", "There are only dividers here and no option to choose.");
  else if (all.length === 1 && field.type !== "checkboxes" && list.length === 1) say("options", "/options", "One option is no choice: give at least two, or ask with 'consent' or 'checkboxes'.");
  for (const [index, entry] of list.entries()) {
    const before = list[index - 1], after = list[index + 1];
    if ("divider" in entry && list.length > 1 && (!before || !after || "divider" in before)) say("options", `/options/${index}`, "A divider stands between two options.");
  }
  for (const [option, index] of all) {
    const first = all.find(([each]) => each.value === option.value);
    if (first !== undefined && first[1] !== index) say("duplicateOption", `/options/${index}/value`, `Two options have the value '${option.value}': the answer could not tell them apart.`);
    if (option.exclusive !== undefined && field.type !== "checkboxes") say("options", `/options/${index}/exclusive`, `'exclusive' is for checkboxes: ${field.type} take one answer anyway.`);
    if (option.fields !== undefined && field.type === "select") say("options", `/options/${index}/fields`, "A select cannot reveal fields: use radios, or show the fields with 'showWhen'.");
  }
  return [...found, ...counts(field, pointer, all.length)];
}

function counts(field: Field, pointer: string, length: number): Finding[] {
  if (field.type !== "checkboxes" || length === 0 || (field.min ?? 0) <= length) return [];
  return [{ pointer: `${pointer}/min`, code: "options", message: `${field.min} options must be chosen, but there are only ${length}.` }];
}
