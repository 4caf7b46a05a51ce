import type { Definition, Field, ListField, Option } from "../definition.js";
import { pointerOf } from "./pointer.js";

/** A field and where it stands. */
export interface Place {
  readonly field: Field;
  readonly pointer: string;
  /** Index of its page. */
  readonly page: number;
  /** The list whose items have it. */
  readonly list?: Place;
  /** The choice that reveals it, and the answer that does. */
  readonly choice?: { readonly of: Place; readonly value: string | boolean };
}

/** Custom types have an index signature, which keeps `type` from narrowing. */
export const isList = (field: Field): field is ListField => field.type === "list";
export const nameOf = (field: Field): string | undefined => (field.type === "content" ? undefined : field.name);

/** Options of a choice, without its dividers, and their index. */
export function optionsOf(field: Field): readonly (readonly [option: Option, index: number])[] {
  if (field.type !== "radios" && field.type !== "checkboxes" && field.type !== "select") return [];
  return field.options.flatMap((option, index) => ("divider" in option ? [] : [[option, index] as const]));
}

/** Every field of a form in reading order: those of lists and those under options after the field that has them. */
export function places(definition: Definition): readonly Place[] {
  const all: Place[] = [];
  const visit = (fields: readonly Field[], base: string, page: number, list?: Place, choice?: Place["choice"]): void => fields.forEach((field, index) => {
    const pointer = `${base}/fields/${index}`;
    const place: Place = { field, pointer, page, ...(list && { list }), ...(choice && { choice }) };
    all.push(place);
    if (isList(field)) visit(field.fields, pointer, page, place);
    for (const [option, at] of optionsOf(field)) visit(option.fields ?? [], `${pointer}/options/${at}`, page, list, { of: place, value: option.value });
    if (field.type === "yes-no") for (const answer of ["yes", "no"] as const) visit(field[answer]?.fields ?? [], `${pointer}/${answer}`, page, list, { of: place, value: answer === "yes" });
  });
  definition.pages.forEach((page, index) => visit(page.fields, `/pages/${index}`, index));
  return all;
}

/** An expression, whose it is and where it stands. */
export interface Use {
  readonly source: string;
  readonly pointer: string;
  readonly kind: "condition" | "rule" | "calculation";
  /** The field it belongs to. */
  readonly place?: Place;
  /** The page it belongs to, when it is not a field's. */
  readonly page?: number;
  readonly calculation?: string;
}

export function uses(definition: Definition): readonly Use[] {
  const all: Use[] = [];
  const take = (owner: { readonly showWhen?: string; readonly rules?: readonly { readonly check: string }[] }, pointer: string, whose: Pick<Use, "place" | "page">): void => {
    if (owner.showWhen !== undefined) all.push({ source: owner.showWhen, pointer: `${pointer}/showWhen`, kind: "condition", ...whose });
    owner.rules?.forEach((rule, index) => all.push({ source: rule.check, pointer: `${pointer}/rules/${index}/check`, kind: "rule", ...whose }));
  };
  definition.pages.forEach((page, index) => take(page, `/pages/${index}`, { page: index }));
  for (const place of places(definition)) take(place.field, place.pointer, { place });
  for (const [name, source] of Object.entries(definition.calculations ?? {})) all.push({ source, pointer: pointerOf(["calculations", name]), kind: "calculation", calculation: name });
  return all;
}

/** "field 'plate'", for a sentence. */
export const fieldWords = (field: Field): string => (nameOf(field) === undefined ? "a content block" : `field '${nameOf(field)}'`);
