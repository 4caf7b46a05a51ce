import { loadLocale, readMonthNames, type Locale } from "@diwan/i18n";
import { expect } from "chai";
import fc from "fast-check";
import { parseWholeDate } from "./paste.js";

describe("a whole date pasted into one box", () => {
  const locales = new Map<string, Locale>();
  const locale = (tag: string): Locale => locales.get(tag)!; // loaded below, every tag used
  before(async () => {
    for (const tag of ["en-GB", "en-US", "ar"]) {
      const made = await loadLocale(tag);
      readMonthNames(made);
      locales.set(tag, made);
    }
  });

  it("follows the order of the language", () => {
    expect(locale("en-GB").order()).to.deep.equal(["day", "month", "year"]);
    expect(locale("en-US").order()).to.deep.equal(["month", "day", "year"]);
    expect(locale("ar").order()).to.deep.equal(["day", "month", "year"]);
  });

  for (const [text, tag, day, month, year] of [
    ["2026-03-04", "en-GB", 4, 3, 2026],
    ["2026-03-04T10:00:00Z", "en-GB", 4, 3, 2026],
    ["2026/03/04", "en-US", 4, 3, 2026],
    ["4/3/2026", "en-GB", 4, 3, 2026],
    ["4/3/2026", "en-US", 3, 4, 2026],
    ["25/3/2026", "en-US", 25, 3, 2026],
    ["04.03.2026", "en-GB", 4, 3, 2026],
    ["4 March 2026", "en-US", 4, 3, 2026],
    ["March 4th, 2026", "en-GB", 4, 3, 2026],
    ["Wednesday, 4 March 2026", "en-GB", 4, 3, 2026],
    ["٤ مارس ٢٠٢٦", "ar", 4, 3, 2026],
    ["٤ مارس ٢٠٢٦", "en-GB", 4, 3, 2026],
    ["\u200f٤\u200f/٣\u200f/٢٠٢٦", "ar", 4, 3, 2026],
    ["٢٠٢٦/٣/٤", "ar", 4, 3, 2026],
  ] as const) {
    it(`reads “${text}” in ${tag}`, () => {
      expect(parseWholeDate(text, locale(tag))).to.deep.equal({ day, month, year });
    });
  }

  for (const text of [
    "4",
    "March",
    "2026",
    "4/3/26",
    "4/3",
    "1/2/3/2026",
    "40/40/2026",
    "15 رمضان 1447",
    "15/9/1447 هـ",
    "12 Octember 2026",
    "0/3/2026",
    "+966 50 123 4567",
    "",
  ]) {
    it(`leaves “${text}” to the box`, () => {
      expect(parseWholeDate(text, locale("en-GB"))).to.equal(undefined);
    });
  }

  it("never throws, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        parseWholeDate(text, locale("ar"));
      }),
    );
  });

  it("reads back every date as the language itself writes it", () => {
    const date = fc.date({
      min: new Date(Date.UTC(1900, 0, 1)),
      max: new Date(Date.UTC(2100, 0, 1)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.constantFrom("en-GB", "en-US", "ar"), (d, tag) => {
        const written = locale(tag).date(d.toISOString().slice(0, 10));
        expect(parseWholeDate(written, locale(tag)), written).to.deep.equal({
          day: d.getUTCDate(),
          month: d.getUTCMonth() + 1,
          year: d.getUTCFullYear(),
        });
      }),
    );
  });
});
