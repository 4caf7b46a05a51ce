import type { AnswerTypes } from "../answer-type.js";
import type { Definition, Field } from "../definition.js";
import { isAnswerField, itemFields, revealed } from "../fields.js";
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

export const nameOf = (field: Field): string | undefined => field.name;

/** Every field of a form in reading order: those of lists and those under options after the field that has them. */
export function places(definition: Definition, types: AnswerTypes): readonly Place[] {
  const all: Place[] = [];
  const visit = (
    fields: readonly Field[],
    base: string,
    page: number,
    list?: Place,
    choice?: Place["choice"],
  ): void =>
    fields.forEach((field, index) => {
      const pointer = `${base}/${index}`;
      const place: Place = { field, pointer, page, ...(list && { list }), ...(choice && { choice }) };
      all.push(place);
      const items = itemFields(field, types);
      if (items) visit(items, `${pointer}/fields`, page, place);
      if (isAnswerField(field))
        for (const [value, under, below] of revealed(field, types))
          visit(under, pointer + below, page, list, { of: place, value });
    });
  definition.pages.forEach((page, index) => visit(page.fields, `/pages/${index}/fields`, index));
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

export function uses(definition: Definition, fields: readonly Place[]): readonly Use[] {
  const all: Use[] = [];
  const take = (
    owner: { readonly showWhen?: string; readonly rules?: readonly { readonly check: string }[] },
    pointer: string,
    whose: Pick<Use, "place" | "page">,
  ): void => {
    if (owner.showWhen !== undefined)
      all.push({ source: owner.showWhen, pointer: `${pointer}/showWhen`, kind: "condition", ...whose });
    owner.rules?.forEach((rule, index) =>
      all.push({ source: rule.check, pointer: `${pointer}/rules/${index}/check`, kind: "rule", ...whose }),
    );
  };
  definition.pages.forEach((page, index) => take(page, `/pages/${index}`, { page: index }));
  for (const place of fields) take(place.field, place.pointer, { place });
  for (const [name, source] of Object.entries(definition.calculations ?? {}))
    all.push({ source, pointer: pointerOf(["calculations", name]), kind: "calculation", calculation: name });
  return all;
}

/** "field 'plate'", for a sentence. */
export const fieldWords = (field: Field): string =>
  nameOf(field) === undefined ? "a content block" : `field '${nameOf(field)}'`;
