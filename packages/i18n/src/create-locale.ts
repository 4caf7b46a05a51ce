import { shippedLanguages } from "./generated/languages.js";
import type { Locale } from "./locale.js";
import { parseMonth } from "./parse-month.js";
import { parseNumber } from "./parse-number.js";
import { fill } from "./text.js";
import type { Messages } from "./messages/index.js";

/** Scripts written from right to left, among those of official languages. */
const RTL_SCRIPTS = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;

/** Which way a language is written. */
export const directionOf = (tag: string): "ltr" | "rtl" =>
  RTL_SCRIPTS.test(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";

/** A language's name in itself, for the link that switches to it: `languageName("ar")` is "العربية". */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;

/**
 * A locale from messages already at hand, for those who bundle a language or render on a server. Formats follow `tag` (with its region, digits and
 * extensions), words are `messages`; `language` says which catalogue those are.
 */
export function createLocale(
  tag: string,
  messages: Messages,
  language: string = new Intl.Locale(tag).language,
): Locale {
  const words: { [id: string]: Messages[keyof Messages] } = { ...messages };
  const dir = directionOf(tag);
  // Engines disagree about the digits of plain "ar" (CLDR changed them); a page rendered by a server and taken over by a browser must not.
  const figures = tag === "ar" ? "ar-u-nu-latn" : tag;
  const plain = new Intl.NumberFormat(figures);
  const plurals = new Intl.PluralRules(tag);
  const number = (value: number | string, options?: Intl.NumberFormatOptions): string =>
    // A decimal string is formatted exactly (ES2023); the types know only literal ones.
    (options ? new Intl.NumberFormat(figures, options) : plain).format(value as number);
  // Plain "en" means the United States to Intl, where the day follows the month; our boxes are day, month, year.
  const dates = new Intl.DateTimeFormat(tag === "en" ? "en-GB" : figures, {
    dateStyle: "long",
    timeZone: "UTC",
    calendar: "gregory",
  });
  const marks = plain.formatToParts(1234567.5);
  const mark = (type: string): string => marks.find((part) => part.type === type)?.value ?? "";

  return {
    tag,
    language,
    dir,
    t(id, params = {}) {
      // `error.required.date` without words of its own is said as `error.required`, and an unknown code as `error`.
      let found: string = id;
      while (words[found] === undefined && found.includes("."))
        found = found.slice(0, found.lastIndexOf("."));
      return fill(words[found] ?? id, params, dir, number, (count) => plurals.select(count));
    },
    number,
    // No places are lost to what the engine thinks of the currency: see currencies.ts.
    money: (value, currency) =>
      /^-?\d+(\.\d+)?$/.test(value)
        ? number(value, { style: "currency", currency, minimumFractionDigits: value.split(".")[1]?.length })
        : value,
    date(value) {
      const time = Date.parse(`${value}T00:00Z`);
      return Number.isNaN(time) ? value : dates.format(time);
    },
    list: (items, type = "conjunction") => new Intl.ListFormat(tag, { type }).format(items),
    parseNumber: (entered) => parseNumber(entered, mark("decimal"), mark("group")),
    parseMonth: (entered) => parseMonth(entered, [language, tag, ...shippedLanguages]),
    // Anything but a code (a damaged draft) would throw.
    country: (code) =>
      (/^[A-Z]{2}$/.test(code) && new Intl.DisplayNames(tag, { type: "region" }).of(code)) || code,
    add(more) {
      Object.assign(words, more);
    },
  };
}
