import { withPlaces } from "./currencies.js";
import { dateInWords, yearInWords } from "./date-in-words.js";
import { errorsLike } from "./generated/errors-like.js";
import type { Locale, MessageParams } from "./locale.js";
import type { MessageId } from "./messages/index.js";

/** What a problem is limited by, whatever the code calls it. */
const limitOf = (code: string, params: MessageParams): string | number | boolean | undefined =>
  params[code] ?? params["limit"] ?? params["max"] ?? params["min"] ?? params["date"] ?? params["count"];

/**
 * The message for a problem's code on a kind of question (a field's `type`, or a part such as `given` or `zip`). A kind without words of its own
 * falls back to the code's when it is shown, and an unknown code to "Check this answer and change it". With `naming`, the sentence that says which question is
 * meant: `called` takes what it is called inside a sentence, `asked` its label in quotation marks.
 */
export function errorMessageId(
  code: string,
  kind?: string,
  params: MessageParams = {},
  naming?: "called" | "asked",
): MessageId {
  // Parts at fault are params of their own that are `true`: `dateMissing.dayMonth`.
  const missing = Object.keys(params)
    .filter((part) => params[part] === true)
    .sort()
    .map((part, at) => (at ? part[0]?.toUpperCase() + part.slice(1) : part));
  const limit = limitOf(code, params);
  const ofKind = kind && (errorsLike[kind] ?? kind);
  const special = code === "decimals" && limit === 0 ? "zero" : ofKind;
  const variant = missing.join("") || params["part"] || (limit === "today" ? limit : special);
  // Not every such id exists; `Locale.t` shortens it until one does.
  return `error.${code}${naming ? `.${naming}` : ""}${variant ? `.${variant}` : ""}` as MessageId;
}

/** Params with the day of the week (1 for Monday to 7 for Sunday) as its name. Without it where an engine may not know the language's names: a sentence that names none is said then. */
export function nameWeekday(params: MessageParams, locale: Locale): MessageParams {
  const { weekday, part: _, ...rest } = params;
  if (typeof weekday !== "number") return params;
  if (locale.months) return rest;
  const format = new Intl.DateTimeFormat(locale.tag, { weekday: "long", timeZone: "UTC" });
  // 5 January 1970 was a Monday.
  return { ...params, weekday: format.format((weekday + 3) * 864e5) };
}

/** Params as people read them, whatever the question is: a day of the week by its name, this year in the digits of the language. */
export function paramsInWords(params: MessageParams, locale: Locale): MessageParams {
  const named = nameWeekday(params, locale);
  const { now } = named;
  return typeof now === "string" ? { ...named, now: yearInWords(now, locale) } : named;
}

/**
 * The words of a problem `{code, params}` in a language: its limit written as this kind of question writes it (a date in words, an amount in
 * `currency`, a number in local digits) and counted in the right plural. An `option` in the params is shown as it is: pass its label.
 */
export function errorText(
  locale: Locale,
  problem: { readonly code: string; readonly params?: MessageParams },
  kind?: string,
  currency?: string,
): string {
  const { code } = problem;
  const params = paramsInWords(problem.params ?? {}, locale);
  const limit = limitOf(code, params);
  const written = writtenLimit(locale, code, limit, currency);
  return locale.t(errorMessageId(code, kind, params), {
    ...params,
    count: limit,
    min: written,
    max: written,
    date: written,
    ...(currency && { example: locale.money(withPlaces("1234.50", currency), currency) }),
  });
}

function writtenLimit(
  locale: Locale,
  code: string,
  limit: ReturnType<typeof limitOf>,
  currency: string | undefined,
): ReturnType<typeof limitOf> {
  if (currency && limit !== undefined && (code === "min" || code === "max"))
    return locale.money(withPlaces(String(limit), currency), currency);
  return typeof limit === "string" ? dateInWords(limit, locale) : limit;
}
