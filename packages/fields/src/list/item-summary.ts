import { flatten, isEmpty, itemFields, WARNING, type AnswerField, type Field } from "@diwan/core";
import { answerInWords } from "../answer-in-words.js";
import type { FieldContext } from "../field-type.js";

/** One answer of an item, with its question, in words. */
export interface AnswerInWords {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What a summary of the items of a list says of one of them. */
export interface ItemSummary {
  readonly answers: readonly AnswerInWords[];
  /** Something in it is shown to be wrong. */
  readonly isWrong: boolean;
}

/** Answers that stand for an item: the first ones, since forms ask first what tells one from the other. */
const MAIN_ANSWERS = 3;

/** Every question asked about an item, with its path, those of lists in it too. */
function* questions(
  fields: readonly Field[],
  item: string,
  ctx: FieldContext,
): Generator<{ readonly field: AnswerField; readonly path: string; readonly inner?: readonly Field[] }> {
  const { session } = ctx;
  for (const field of flatten(fields, session.form.types)) {
    const path = `${item}/${field.name}`;
    if (!session.isShown(path)) continue;
    const inner = itemFields(field, session.form.types);
    yield { field, path, ...(inner && { inner }) };
    for (let at = 0; inner && at < session.size(path); at++) yield* questions(inner, `${path}/${at}`, ctx);
  }
}

/** The item at a path as its list's summary shows it; reads signals. */
export function itemSummary(fields: readonly Field[], item: string, ctx: FieldContext): ItemSummary {
  const { session } = ctx;
  const all = [...questions(fields, item, ctx)];
  const own = all.filter(({ path, inner }) => !inner && path.lastIndexOf("/") === item.length);
  const answers = own.flatMap(({ field, path }) => {
    const answer = session.answer(path);
    // Words of a question and of its options may hold answers of the same item.
    const here = { ...ctx, ...ctx.wordsAt?.(path) };
    const lines = isEmpty(field, answer, session.form.types) ? [] : answerInWords(field, answer, here);
    return lines.length ? [{ label: here.words(field.label), lines }] : [];
  });
  return {
    answers: answers.slice(0, MAIN_ANSWERS),
    isWrong: all.some(({ path }) => session.problems(path).some(({ code }) => code !== WARNING)),
  };
}
