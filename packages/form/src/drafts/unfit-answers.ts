import { flatten, isEmpty, itemFields, unfitAnswer, type AnswerField, type Field } from "@diwan/core";
import { itemWords, type ListField } from "@diwan/fields";
import { contextAt, type FormContext } from "../page/context.js";
import type { AnswerSnapshot, Draft } from "./draft.js";
import { answerWords } from "../page/answer-words.js";

/**
 * Every answer entered, with its question, in words: kept with a draft, because a later version of the form may have neither. What is asked on pages that are
 * not ready yet stays as it was `before`.
 */
export const snapshotAnswers = (
  ctx: FormContext,
  before: readonly AnswerSnapshot[] = [],
): readonly AnswerSnapshot[] => {
  const { definition, ready, types } = ctx.session.form;
  const here = definition.pages.slice(0, ready);
  const known = new Set(here.flatMap(({ fields }) => flatten(fields, types)).map(({ name }) => name));
  return [
    ...here.flatMap(({ fields }) => [...snapshots(fields, "", [], ctx)]),
    ...(ready < definition.pages.length
      ? before.filter(({ path }) => !known.has(path.split("/")[1] ?? ""))
      : []),
  ];
};

function* snapshots(
  fields: readonly Field[],
  item: string,
  titles: readonly string[],
  ctx: FormContext,
): Generator<AnswerSnapshot> {
  for (const field of flatten(fields, ctx.session.form.types)) {
    const path = `${item}/${field.name}`;
    // Without the answers in it: a draft holds each once, as the answer.
    const label = ctx.bare(contextAt(path, ctx).words(field.label));
    const inner = itemFields(field, ctx.session.form.types);
    if (inner) {
      // Whatever holds items is a list to those who read it.
      const { item: name } = field as unknown as ListField;
      for (let at = 0; at < ctx.session.size(path); at++) {
        yield* snapshots(inner, `${path}/${at}`, [...titles, itemWords(name, ctx).title(at + 1)], ctx);
      }
      continue;
    }
    const value = ctx.session.answer(path);
    if (!isEmpty(field, value, ctx.session.form.types))
      yield { path, type: field.type, titles: [...titles, label], lines: inWords(field, path, value, ctx) };
  }
}

/** An answer may be anything until it is validated; whatever cannot be said as an answer is said as it was entered. */
function inWords(field: AnswerField, path: string, value: unknown, ctx: FormContext): readonly string[] {
  try {
    return answerWords(field, path, ctx);
  } catch {
    return plain(value);
  }
}

/** Any answer as lines of text. */
export const plain = (value: unknown): readonly string[] =>
  typeof value === "object" ? Object.values(value ?? {}).flatMap(plain) : [String(value)];

/** What a draft of another version holds that this one has no place for; it is taken out of the session, so that what is shown is what will be sent. */
export function removeUnfitAnswers(
  { answers, told: kept }: Draft,
  { session }: FormContext,
  hasRules: boolean,
): readonly AnswerSnapshot[] {
  const all =
    kept ??
    Object.entries(answers).map(([name, value]) => ({
      path: `/${name}`,
      type: "",
      titles: [name],
      lines: plain(value),
    }));
  return all
    .filter(({ lines }) => lines.length)
    .filter(({ path, type }) => {
      let field: AnswerField;
      try {
        field = session.field(path);
      } catch {
        return true;
      }
      if (!hasRules || itemFields(field, session.form.types)) return false;
      const unfit =
        unfitAnswer(session, path) ??
        // What is wrong with an answer to another type of question is not the citizen's to mend.
        (type && type !== field.type && session.findProblems(path).length
          ? { remaining: undefined }
          : undefined);
      if (unfit) session.setAnswer(path, unfit.remaining);
      return !!unfit;
    });
}
