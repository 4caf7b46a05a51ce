import type { DatePart, Formats } from "./formats.js";

/** The formats of a tag as the engine knows them. */
export function intlFormats(tag: string): Formats {
  // Engines disagree about the digits of plain "ar" (CLDR changed them); a page rendered by a server and taken over by a browser must not.
  const figures = tag === "ar" ? "ar-u-nu-latn" : tag;
  // Plain "en" means the United States to Intl, where the day follows the month; our boxes are day, month, year.
  const days = tag === "en" ? "en-GB" : figures;
  const plain = new Intl.NumberFormat(figures);
  const plurals = new Intl.PluralRules(tag);
  const civil = { timeZone: "UTC", calendar: "gregory" } as const;
  const dates = new Intl.DateTimeFormat(days, { ...civil, dateStyle: "long" });
  const marks = plain.formatToParts(1234567.5);
  const mark = (type: string): string => marks.find((part) => part.type === type)?.value ?? "";
  return {
    decimal: mark("decimal"),
    group: mark("group"),
    plural: (count) => plurals.select(count),
    number: (value, options) =>
      // A decimal string is formatted exactly (ES2023); the types know only literal ones.
      (options ? new Intl.NumberFormat(figures, options) : plain).format(value as number),
    date: (time) => dates.format(time),
    list: (items, type) => new Intl.ListFormat(tag, { type }).format(items),
    order: () =>
      new Intl.DateTimeFormat(days, { ...civil, dateStyle: "short" })
        .formatToParts(0)
        // A short date of this calendar has no other parts; the test of CLDR's tables would tell.
        .flatMap(({ type }) => (type === "literal" ? [] : (type as DatePart))),
    country: (code) => new Intl.DisplayNames(tag, { type: "region" }).of(code),
  };
}
