import type { AnswerTypes } from "../answer-type.js";
import type { Definition, Field } from "../definition.js";
import { isAnswerField, itemFields, revealed } from "../fields.js";
import { membersOf } from "../members.js";
import { pointerOf } from "./pointer.js";

/** A field and where it stands. */
export interface LocatedField {
  readonly field: Field;
  readonly pointer: string;
  /** Index of its page. */
  readonly page: number;
  /** The list whose items have it. */
  readonly list?: LocatedField;
  /** The choice that reveals it, and the answer that does. */
  readonly choice?: { readonly of: LocatedField; readonly value: string | boolean };
}

export const nameOf = (field: Field): string | undefined => field.name;

/** Every field of a form in reading order: those of lists and those under options after the field that has them. */
export function locateFields(definition: Definition, types: AnswerTypes): readonly LocatedField[] {
  const all: LocatedField[] = [];
  const visit = (
    fields: readonly Field[],
    base: string,
    page: number,
    list?: LocatedField,
    choice?: LocatedField["choice"],
  ): void =>
    fields.forEach((field, index) => {
      const pointer = `${base}/${index}`;
      const located: LocatedField = {
        field,
        pointer,
        page,
        ...(list && { list }),
        ...(choice && { choice }),
      };
      all.push(located);
      const items = itemFields(field, types);
      if (items) visit(items, `${pointer}/fields`, page, located);
      if (isAnswerField(field))
        for (const [value, under, below] of revealed(field, types))
          visit(under, pointer + below, page, list, { of: located, value });
    });
  definition.pages.forEach((page, index) => visit(page.fields, `/pages/${index}/fields`, index));
  return all;
}

/** An expression, whose it is and where it stands. */
export interface Use {
  readonly source: string;
  readonly pointer: string;
  readonly kind: "condition" | "rule" | "calculation" | "text" | "member";
  /** The field it belongs to. */
  readonly owner?: LocatedField;
  /** The page it belongs to, when it is not a field's. */
  readonly page?: number;
  readonly calculation?: string;
  /** The member of its field that it gives (`kind` is `"member"`). */
  readonly member?: string;
  /** The place of the option whose condition it is. */
  readonly option?: number;
}

export function uses(definition: Definition, fields: readonly LocatedField[]): readonly Use[] {
  const all: Use[] = [];
  const add = (
    part: { readonly showWhen?: string; readonly rules?: readonly { readonly check: string }[] },
    pointer: string,
    whose: Pick<Use, "owner" | "page">,
  ): void => {
    if (part.showWhen !== undefined)
      all.push({ source: part.showWhen, pointer: `${pointer}/showWhen`, kind: "condition", ...whose });
    part.rules?.forEach((rule, index) =>
      all.push({ source: rule.check, pointer: `${pointer}/rules/${index}/check`, kind: "rule", ...whose }),
    );
  };
  definition.pages.forEach((page, index) => add(page, `/pages/${index}`, { page: index }));
  for (const located of fields) {
    add(located.field, located.pointer, { owner: located });
    for (const { source, member, option, pointer } of membersOf(located.field))
      all.push({
        source,
        pointer: located.pointer + pointer,
        owner: located,
        ...(option === undefined ? { kind: "member", member } : { kind: "condition", option }),
      });
  }
  for (const [name, source] of Object.entries(definition.calculations ?? {}))
    all.push({ source, pointer: pointerOf(["calculations", name]), kind: "calculation", calculation: name });
  return all;
}

/** "field 'plate'", for a sentence. */
export const fieldWords = (field: Field): string =>
  nameOf(field) === undefined ? "a content block" : `field '${nameOf(field)}'`;
