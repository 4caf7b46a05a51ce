import { isEmpty, itemFields } from "@diwan/core";
import type { FieldContext } from "../field-type.js";
import { answerInWords } from "../answer-in-words.js";
import { itemSummary } from "../list/item-summary.js";
import { itemWords } from "../list/item-words.js";
import type { ListField } from "../list/list.definition.js";
import type { SummaryRow } from "./summary-card.kind.js";

/** Where a question of this name is asked: in the same list item, or further out; `undefined` when it is not. */
function pathOf(name: string, { session, path }: FieldContext): string | undefined {
  for (let item = path.slice(0, path.lastIndexOf("/")); ; item = item.replace(/\/[^/]+\/\d+$/, "")) {
    const found = `${item}/${name}`;
    if (session.isShown(found)) return found;
    if (!item) return undefined;
  }
}

/** The items of a list, a line each: what tells it from the others, or its title while there is nothing. */
function itemLines(field: ListField, path: string, context: FieldContext): readonly string[] {
  const { title } = itemWords(field.item, context);
  return [...Array(context.session.size(path)).keys()].map((at) => {
    const { answers } = itemSummary(field.fields, `${path}/${at}`, context);
    return context.locale.list(answers.flatMap(({ lines }) => lines)) || title(at + 1);
  });
}

/** The questions of these names with their answers in words, those that are not asked left out; reads signals. */
export const summaryRows = (names: readonly string[], context: FieldContext): readonly SummaryRow[] =>
  names.flatMap((name) => {
    const path = pathOf(name, context);
    if (path === undefined) return [];
    const { session } = context;
    const field = session.field(path);
    // Words of a question and of its options may hold answers of its own list item.
    const here = { ...context, ...context.wordsAt?.(path) };
    const label = here.words(field.label);
    // Whatever holds items is a list to those who read it.
    if (itemFields(field, session.form.types))
      return [{ label, lines: itemLines(field as unknown as ListField, path, context) }];
    const answer = session.answer(path);
    return [
      { label, lines: isEmpty(field, answer, session.form.types) ? [] : answerInWords(field, answer, here) },
    ];
  });
