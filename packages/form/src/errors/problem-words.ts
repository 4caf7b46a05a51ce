import type { AnswerField, Problem } from "@diwan/core";
import { errorMessageId, type MessageId, type MessageParams } from "@diwan/i18n";
import type { FormContext } from "../page/context.js";
import { fieldType } from "../page/field-types.js";

/**
 * Path of the field a problem belongs to: its own, or without the part (`/home/postcode` → `/home`). Names of fields and numbers of items take turns, so
 * the path of a field has an odd number of steps.
 */
export const fieldPath = ({ path }: Pick<Problem, "path">): string =>
  path.split("/").length % 2 ? path.slice(0, path.lastIndexOf("/")) : path;

/** Parts of the answer at `path` that a problem blames: `postcode`, or the boxes of a date. */
export const partsAtFault = ({ path: at, code, params = {} }: Problem, path: string): readonly string[] =>
  at === path
    ? Object.entries(params).flatMap(([name, value]) =>
        value === true ? [name] : name === "part" && code === "dateNotReal" ? [String(value)] : [],
      )
    : [at.slice(path.length + 1)];

/** The definition's own words for a problem: they say which question is meant. */
export function ownWords(
  { code, params = {} }: Problem,
  field: AnswerField,
  ctx: FormContext,
): string | undefined {
  const rules =
    params["page"] === undefined
      ? field.rules
      : ctx.session.form.definition.pages.find(({ id }) => id === params["page"])?.rules;
  const ofCode = field.messages && Object.hasOwn(field.messages, code) ? field.messages[code] : undefined;
  const own =
    code === "rule" ? rules?.find(({ id }, place) => (id ?? place) === params["rule"])?.message : ofCode;
  return own && ctx.words(own);
}

/**
 * What the question is called inside our sentence about a problem of the whole answer, "Enter your full name"; `undefined` where the definition does not say
 * it, or where this problem has no such sentence.
 */
function calledIn({ code }: Problem, field: AnswerField, { locale, words }: FormContext): string | undefined {
  // A message that is not there is looked up by less and less of its id, and found without what it is called.
  const isSaid = locale.t(`error.${code}.called` as MessageId) !== locale.t(`error.${code}` as MessageId);
  return field.called && isSaid ? words(field.called) : undefined;
}

/** Whether the words of a problem say by themselves which question is meant. */
export const namesQuestion = (
  problem: Problem,
  field: AnswerField,
  path: string,
  ctx: FormContext,
): boolean =>
  ownWords(problem, field, ctx) !== undefined ||
  (problem.path === path && calledIn(problem, field, ctx) !== undefined);

/** What is wrong, in the citizen's language: the definition's own words for the code, or ours. */
export function problemWords(problem: Problem, path: string, field: AnswerField, ctx: FormContext): string {
  const { path: at, code, params = {} } = problem;
  const part = at.slice(path.length + 1);
  const kind = part
    ? (fieldType(field.type).partKind?.(part, ctx.session.answer(path), field) ?? part)
    : field.type;
  const called = part ? undefined : calledIn(problem, field, ctx);
  return (
    ownWords(problem, field, ctx) ??
    ctx.locale.t(errorMessageId(called === undefined ? code : `${code}.called`, kind, params), {
      called,
      ...readable(params, field, ctx),
      ...fieldType(field.type).readable?.(params, part, field, { ...ctx, path }),
    })
  );
}

/** Params that any type may have as people read them: dates in words, an option by its label. What is a type's own, its `readable` says. */
function readable(
  params: NonNullable<Problem["params"]>,
  field: AnswerField,
  { locale, words }: FormContext,
): MessageParams {
  const { date, option } = params;
  // Only there on fields that have options.
  const { options = [] } = field as {
    options?: readonly { value?: string; label?: Parameters<typeof words>[0] }[];
  };
  return {
    ...params,
    ...(typeof date === "string" && { date: locale.date(date) }),
    ...(option !== undefined && { option: words(options.find(({ value }) => value === option)?.label) }),
  };
}
