import { WARNING, type AnswerField, type Problem } from "@diwan/core";
import { errorMessageId, paramsInWords, type MessageParams } from "@diwan/i18n";
import type { FormContext } from "../page/context.js";
import { fieldType } from "../page/field-types.js";

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
    code === "rule" || code === WARNING
      ? rules?.find(({ id }, place) => (id ?? place) === params["rule"])?.message
      : ofCode;
  return own && ctx.words(own);
}

/** What is wrong, in the citizen's language, as it stands at the control: the definition's own words for the code, or ours. */
export function problemWords(problem: Problem, path: string, field: AnswerField, ctx: FormContext): string {
  const called = field.called && ctx.words(field.called);
  return (
    ownWords(problem, field, ctx) ??
    (called && sentenceOf(problem, path, field, ctx, "called", called)) ??
    sentence(problem, path, field, ctx)
  );
}

/**
 * The same for the summary, where nothing around it says which question is meant: a sentence that does. What the question is called inside a sentence, or else its
 * label in quotation marks, stands in it; a problem of one part is said as one of the question ("Home address: Enter the postcode").
 */
export function summaryWords(problem: Problem, path: string, field: AnswerField, ctx: FormContext): string {
  const { locale, words } = ctx;
  const message = problemWords(problem, path, field, ctx);
  if (ownWords(problem, field, ctx) !== undefined) return message;
  const label = words(field.label);
  const called = field.called ? words(field.called) : locale.t("quotedLabel", { label });
  return (
    (field.called ? undefined : sentenceOf(problem, path, field, ctx, "asked", called)) ??
    sentenceOf(problem, path, field, ctx, "called", called) ??
    locale.t("problemItem", { label, message })
  );
}

/** Our sentence that names the question, where there is one for this problem of the whole answer. */
function sentenceOf(
  problem: Problem,
  path: string,
  field: AnswerField,
  ctx: FormContext,
  naming: "called" | "asked",
  called: string,
): string | undefined {
  if (problem.path !== path) return undefined;
  // A sentence that is not there is found by less and less of its id, until it is the one that does not name the question.
  const id = (of?: "called" | "asked"): string =>
    ctx.locale.t(errorMessageId(problem.code, undefined, {}, of));
  return id(naming) === id() ? undefined : sentence(problem, path, field, ctx, naming, called);
}

/** Our words for a problem. */
function sentence(
  { path: at, code, params = {} }: Problem,
  path: string,
  field: AnswerField,
  ctx: FormContext,
  naming?: "called" | "asked",
  called?: string,
): string {
  const part = at.slice(path.length + 1);
  const kind = part
    ? (fieldType(field.type).partKind?.(part, ctx.session.answer(path), field) ?? part)
    : field.type;
  const named = paramsInWords(params, ctx.locale);
  return ctx.locale.t(errorMessageId(code, kind, named, naming), {
    called,
    ...readable(named, field, ctx),
    ...fieldType(field.type).readable?.(params, part, field, { ...ctx, path }),
  });
}

/** Params that any type may have as people read them: dates in words, an option by its label. What is a type's own, its `readable` says. */
function readable(params: MessageParams, field: AnswerField, { locale, words }: FormContext): MessageParams {
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
