import { createRequire } from "node:module";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { OWN_LISTS, OWN_MONTHS } from "../../../scripts/i18n/formats.mjs";
import { pluralSelector } from "../../../scripts/i18n/plurals.mjs";
import { withoutIntl } from "./generated/formats/languages.js";
import { loadLocale, readMonthNames, shippedLanguages, type Locale } from "./index.js";
import { intlFormats } from "./intl-formats.js";
import { loadFormats } from "./own-formats.js";

// Tables of the Unicode CLDR, by which every shipped language is read and written.
const require = createRequire(import.meta.url);
const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;
type Names = { readonly [month in (typeof MONTHS)[number]]: string };
interface Calendar {
  readonly months: {
    readonly [context in "format" | "stand-alone"]: { readonly [width in "wide" | "abbreviated"]: Names };
  };
  readonly dateFormats: { readonly short: string };
}
/** CLDR's own tags. */
const cldrTag = (language: string): string =>
  ({ "pt-BR": "pt", "zh-Hans": "zh-Hans", nb: "no" })[language] ?? language;
const calendarOf = (language: string): Calendar =>
  (
    require(`cldr-dates-full/main/${cldrTag(language)}/ca-gregorian.json`) as {
      readonly main: {
        readonly [tag: string]: { readonly dates: { readonly calendars: { readonly gregorian: Calendar } } };
      };
    }
  ).main[cldrTag(language)]?.dates.calendars.gregorian ?? expect.fail(`no calendar of ${language}`);

describe.each(shippedLanguages)("by CLDR, %s", (language) => {
  let locale: Locale;
  beforeAll(async () => readMonthNames((locale = await loadLocale(language))));

  it("reads every name and abbreviation of its months as that month", () => {
    const { months } = calendarOf(language);
    const wrong = (["format", "stand-alone"] as const)
      .flatMap((context) => (["wide", "abbreviated"] as const).map((width) => months[context][width]))
      .flatMap((names) =>
        MONTHS.flatMap((month) =>
          [names[month], names[month].toLocaleUpperCase(language), names[month].replace(/\./g, "")]
            .filter((name) => locale.parseMonth(name) !== Number(month))
            .map((name) => `${name} (${month}) is read as ${locale.parseMonth(name)}`),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it("asks for day, month and year in the order of its short date", () => {
    // Plain English is that of the world, not of the United States.
    const pattern = language === "en" ? "dd/MM/y" : calendarOf(language).dateFormats.short;
    const fields = pattern.replace(/'[^']*'/g, "").match(/[dMy]+/g) ?? [];
    expect(locale.order().map((part) => part[0])).toEqual(fields.map((field) => field[0]?.toLowerCase()));
  });

  it("chooses plural forms by its rules", () => {
    const select = pluralSelector(language);
    const formats = intlFormats(language);
    for (let count = 0; count < 130; count++) {
      for (const each of [count, count + 0.5])
        if (!withoutIntl.includes(language)) expect(formats.plural(each), `${each}`).toBe(select(each));
    }
  });

  it("reads back every number it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, places) => {
        const value = whole / 10 ** places;
        const written = locale.number(value, {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        });
        expect(locale.parseNumber(written), written).toBe(value.toFixed(places).replace(/^-(?=[0.]+$)/, ""));
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(withoutIntl.filter((language) => language !== "ht"))(
  "without Intl, %s is written as by an engine that knows it",
  (language) => {
    it("in numbers, amounts, dates, lists, plural forms and names of countries", async () => {
      const own = (await loadFormats(language)) ?? expect.fail(`no formats of ${language}`);
      const intl = intlFormats(language);
      const select = pluralSelector(language);
      await own.prepare?.(["address"]);
      for (const value of [0, 7, -3, 1234, 12345, 1234567.891, -0.5]) {
        expect(own.number(value)).toBe(intl.number(value));
        expect(own.number(value, { useGrouping: false, maximumFractionDigits: 20 })).toBe(
          intl.number(value, { useGrouping: false, maximumFractionDigits: 20 }),
        );
      }
      for (const currency of ["EUR", "USD", "BHD", "JPY", "PKR", "NPR", "ISK", "ALL"])
        for (const value of ["1234.5", "-1234.5", "3"])
          expect(own.number(value, { style: "currency", currency })).toBe(
            intl.number(value, { style: "currency", currency }),
          );
      for (const share of [0, 0.25, 1]) {
        expect(own.number(share, { style: "percent" })).toBe(intl.number(share, { style: "percent" }));
      }
      for (let month = 0; month < 12; month++) {
        const day = Date.UTC(2026, month, 3 + month);
        if (!OWN_MONTHS.includes(language)) expect(own.date(day)).toBe(intl.date(day));
      }
      for (const items of OWN_LISTS.includes(language)
        ? []
        : [["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]])
        for (const type of ["conjunction", "disjunction"] as const)
          expect(own.list(items, type)).toBe(intl.list(items, type));
      for (let count = 0; count < 130; count++)
        for (const each of [count, count + 0.5]) expect(own.plural(each), `${each}`).toBe(select(each));
      for (const code of ["FR", "PS", "TW", "GB", "AE", "XK"])
        expect(own.country(code)).toBe(intl.country(code));
      expect(own.order()).toEqual(intl.order());
    });
  },
);
