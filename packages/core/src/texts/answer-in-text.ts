import { parseCivil } from "../civil-date.js";
import type { Answer, AnswerField } from "../definition.js";
import { internals } from "../create-session.js";
import { fits } from "../expressions/simple.js";
import { celTypeOf } from "../expressions/scope.js";
import { isEmpty } from "../fields.js";
import type { CelType } from "../answer-type.js";
import type { FormSession } from "../session.js";
import type { SlotGroup, Slot } from "../slots.js";
import { textExpression } from "./text-compiler.js";
import { PLAIN_NAME, type AnswerPart } from "./text-parts.js";

/** What an answer in a text is: of a question, which says how it is put into words, or of an expression, with its type. */
export type FoundAnswer =
  | { readonly field: AnswerField; readonly value: Answer }
  | { readonly field?: undefined; readonly value: Answer; readonly type: CelType };

const slotOf = (group: SlotGroup, name: string): Slot | undefined =>
  group.slots.get(name) ?? (group.list && slotOf(group.list.group, name));

/**
 * The answer at a place in a text that belongs to a field at `path`, or (`""`) to the form (tracked). `undefined` where there is none: not given, half typed,
 * or off the path.
 */
export function answerInText(
  session: FormSession,
  path: string,
  { source }: AnswerPart,
): FoundAnswer | undefined {
  // A session that was sent stands on the one it was made of, and has calculations of its own (`SubmittedSession` of the form).
  const known = internals.get(session) ?? internals.get(Object.getPrototypeOf(session) as FormSession);
  const group = known && groupOf(session, path, known.root);
  if (!group) return undefined;
  const { builder } = known;
  const [, name = "", part] = PLAIN_NAME.exec(source) ?? [];
  const slot = slotOf(group, name);
  if (!slot) {
    const evaluate = textExpression(builder.form, source, group.key);
    const value = evaluate?.(group.read, builder.today);
    // Expressions give JSON.
    return value === undefined ? undefined : { value: value as Answer, type: evaluate?.type ?? "dyn" };
  }
  const { field, items } = slot;
  if (items || !slot.shown() || field.disabled) return undefined;
  // A choice that is no option any more is not told as if it were one.
  const value = slot.seen ? slot.seen(slot.value.value) : slot.value.value;
  const { types } = builder.form;
  if (isEmpty(field, value, types)) return undefined;
  if (part !== undefined) {
    const held: unknown =
      typeof value === "object" && value && Object.hasOwn(value, part)
        ? (value as { [part: string]: unknown })[part]
        : undefined; // an object, just checked
    if (typeof held !== "string" || !held) return undefined;
    return { value: held, type: parseCivil(held) ? "date" : "string" };
  }
  const asSeen: unknown = types.get(field.type)?.expression?.(value) ?? value;
  // What is no answer of its type yet would be put into words as if it were.
  return fits(celTypeOf(field, types), asSeen) ? { field, value: value as Answer } : undefined;
}

/** The form, or the list item that the field at a path stands in. */
function groupOf(session: FormSession, path: string, root: SlotGroup): SlotGroup | undefined {
  const item = path.slice(0, path.lastIndexOf("/"));
  // A session made by `createSession` gives its own groups as items.
  return item ? (session.item(item) as SlotGroup | undefined) : root;
}
