import { loadLocale, readMonthNames, type Locale } from "@diwan/i18n";
import { expect } from "chai";
import fc from "fast-check";
import { readDate, showDate } from "./read.js";

const entries = (day: string, month: string, year: string) => ({ day: [day], month: [month], year: [year] });

describe("reading a date from three boxes", () => {
  let en: Locale;
  let ar: Locale;
  before(async () => {
    [en, ar] = await Promise.all([loadLocale("en"), loadLocale("ar")]);
    for (const each of [en, ar]) readMonthNames(each);
  });

  for (const [day, month, year, expected] of [
    ["4", "3", "2026", "2026-03-04"],
    [" 04 ", "03", "2026 ", "2026-03-04"],
    ["٤", "٣", "٢٠٢٦", "2026-03-04"],
    ["۴", "۳", "۲۰۲۶", "2026-03-04"],
    ["4", "March", "2026", "2026-03-04"],
    ["4", "mar", "2026", "2026-03-04"],
    ["4", "مارس", "2026", "2026-03-04"],
    ["29", "2", "2024", "2024-02-29"],
    ["29", "2", "2000", "2000-02-29"],
  ] as const) {
    it(`takes ${day.trim()} ${month} ${year.trim()} as ${expected} in either language`, () => {
      for (const locale of [en, ar])
        expect(readDate(entries(day, month, year), { locale })).to.equal(expected);
    });
  }

  for (const [why, day, month, year] of [
    ["a year of two figures is not guessed", "4", "3", "26"],
    ["there is no 31 June", "31", "6", "2026"],
    ["1900 was not a leap year", "29", "2", "1900"],
    ["2023 was not a leap year", "29", "February", "2023"],
    ["there is no month 13", "4", "13", "2026"],
    ["there is no day 32", "32", "1", "2026"],
    ["there is no day 0", "0", "1", "2026"],
    ["a word that is no month", "4", "Octember", "2026"],
    ["the year is missing", "4", "3", ""],
    ["only the month is there", "", "3", ""],
    ["a sign is not a figure", "-4", "3", "2026"],
  ] as const) {
    it(`keeps what was typed because ${why}`, () => {
      expect(readDate(entries(day, month, year), { locale: en })).to.deep.equal({ day, month, year });
    });
  }

  it("is no answer when every box is empty or absent", () => {
    expect(readDate(entries(" ", "", ""), { locale: en })).to.equal(undefined);
    expect(readDate({}, { locale: en })).to.equal(undefined);
  });

  it("shows every real date so that it reads back the same, in each language's digits", () => {
    const date = fc
      .date({
        min: new Date(Date.UTC(1000, 0, 1)),
        max: new Date(Date.UTC(9999, 11, 31)),
        noInvalidDate: true,
      })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, (value) => {
        for (const locale of [en, ar]) {
          const { day, month, year } = showDate(value, locale);
          expect(readDate(entries(day, month, year), { locale })).to.equal(value);
        }
      }),
    );
  });

  it("shows whatever was entered as it was entered", () => {
    expect(showDate({ day: "31", month: "Feb", year: "26" }, en)).to.deep.equal({
      day: "31",
      month: "Feb",
      year: "26",
    });
    for (const value of [undefined, null, 3, "soon"])
      expect(showDate(value, en)).to.deep.equal({ day: "", month: "", year: "" });
  });

  it("never throws and never makes a date that the calendar has not", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
        const answer = readDate(entries(day, month, year), { locale: en });
        if (typeof answer === "string")
          expect(new Date(`${answer}T00:00:00Z`).toISOString().slice(0, 10)).to.equal(answer);
      }),
    );
  });
});
