import type { Formats } from "./formats.js";
import { intlFormats } from "./intl-formats.js";
import type { Locale } from "./locale.js";
import { loadMonthNames } from "./load-month-names.js";
import { monthNumber } from "./month-number.js";
import { parseNumber } from "./parse-number.js";
import { fill } from "./text.js";
import type { Messages } from "./messages/index.js";

/** Scripts written from right to left, among those of official languages. */
const RTL_SCRIPTS = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;

/** The script a language is written in (ISO 15924), by CLDR where the tag does not say. */
export const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? "";

/** Which way a language is written. */
export const directionOf = (tag: string): "ltr" | "rtl" => (RTL_SCRIPTS.test(scriptOf(tag)) ? "rtl" : "ltr");

/**
 * A locale from messages already at hand, for those who bundle a language or render on a server. Formats follow `tag` (with its region, digits and
 * extensions), words are `messages`; `language` says which catalogue those are. `formats` are for languages that Intl may not know, see `createFormats`.
 */
export function createLocale(
  tag: string,
  messages: Messages,
  language: string = new Intl.Locale(tag).language,
  formats: Formats = intlFormats(tag),
): Locale {
  const words: { [id: string]: Messages[keyof Messages] } = { ...messages };
  const dir = directionOf(tag);
  const { number } = formats;
  const locale: Locale = {
    ...formats,
    tag,
    language,
    dir,
    t(id, params = {}) {
      // `error.required.date` without words of its own is said as `error.required`, and an unknown code as `error`.
      let found: string = id;
      while (words[found] === undefined && found.includes("."))
        found = found.slice(0, found.lastIndexOf("."));
      return fill(words[found] ?? id, params, dir, number, formats.plural);
    },
    // No places are lost to what the engine thinks of the currency: see currencies.ts.
    money: (value, currency) =>
      /^-?\d+(\.\d+)?$/.test(value)
        ? number(value, { style: "currency", currency, minimumFractionDigits: value.split(".")[1]?.length })
        : value,
    date(value) {
      const time = Date.parse(`${value}T00:00Z`);
      return Number.isNaN(time) ? value : formats.date(time);
    },
    list: (items, type = "conjunction") => formats.list(items, type),
    parseNumber: (entered) => parseNumber(entered, formats.decimal, formats.group),
    parseMonth(entered) {
      const { monthByName } = locale;
      const month = monthNumber(entered) ?? monthByName?.(entered);
      // The form reads the box once more before it goes on.
      if (!month && !monthByName && /\p{L}/u.test(entered)) loadMonthNames(locale).catch(() => {});
      return month;
    },
    // Anything but a code (a damaged draft) would throw.
    country: (code) => (/^[A-Z]{2}$/.test(code) && formats.country(code)) || code,
    add(more) {
      Object.assign(words, more);
    },
  };
  return locale;
}
