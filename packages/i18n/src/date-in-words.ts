import type { Locale } from "./locale.js";

/** A month `YYYY-MM` in words, e.g. "March 2026". */
export const monthInWords = (value: string, locale: Locale): string => {
  const time = Date.parse(`${value}-01T00:00Z`);
  // Where the engine may not know the language, the locale brings the names of its months.
  const name = locale.months?.()[0]?.[Number(value.slice(5)) - 1];
  if (name !== undefined) return `${name} ${yearInWords(value.slice(0, 4), locale)}`;
  // Engines disagree about the digits of plain "ar"; a page that a server rendered must not change when a browser takes it over.
  const tag = locale.tag === "ar" ? "ar-u-nu-latn" : locale.tag;
  return Number.isNaN(time)
    ? value
    : new Intl.DateTimeFormat(tag, {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
        calendar: "gregory",
      }).format(time);
};

/** A year in the digits of the language, without a mark between its thousands. */
export const yearInWords = (value: string, locale: Locale): string =>
  /^\d{4}$/.test(value) ? locale.number(Number(value), { useGrouping: false }) : value;

/** A date, a month `YYYY-MM` or a year `YYYY` in words, as exactly as it is given; anything else as it is. */
export function dateInWords(value: string, locale: Locale): string {
  if (/^\d{4}$/.test(value)) return yearInWords(value, locale);
  return /^\d{4}-\d\d$/.test(value) ? monthInWords(value, locale) : locale.date(value);
}
