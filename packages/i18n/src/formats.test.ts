import { NumberParser } from "@internationalized/number";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLocale, readMonthNames, toAsciiDigits } from "./index.js";

const locale = (tag: string) => {
  const made = createLocale(tag, {});
  readMonthNames(made);
  return made;
};

describe("reading numbers", () => {
  it.each([
    ["en", "1,234.50", "1234.50"],
    ["en", "0.10", "0.10"],
    ["en", " 12 ", "12"],
    ["en", "1 234", "1234"],
    ["en", "-5", "-5"],
    ["en", "\u22125", "-5"],
    ["en", "+5", "5"],
    ["en", "007", "7"],
    ["en", "0", "0"],
    ["en", "-0", "0"],
    ["en", "00.5", "0.5"],
    ["en", ".5", "0.5"],
    ["en", "5.", "5"],
    ["en", "12345678901234567890.123456789", "12345678901234567890.123456789"],
    ["en", "12,34,567", "1234567"],
    ["en", "1'234'567", "1234567"],
    ["ar-SA", "١٬٢٣٤٫٥٠", "1234.50"],
    ["ar-SA", "1,234.5", "1234.5"],
    ["ar-SA", "\u061c-١٢", "-12"],
    ["ar-SA", "١٢٣", "123"],
    ["ar", "١،٢٣٤", "1234"],
    ["en", "٣٫١٤", "3.14"],
    ["fa", "\u200e\u2212۱۲٫۵", "-12.5"],
    ["hi", "१२,३४,५६७.५", "1234567.5"],
    ["bn", "১২৩", "123"],
    ["ja", "１２３．５".replace("．", "."), "123.5"],
    ["de", "1.234,56", "1234.56"],
    ["de", "1.234", "1234"],
    ["de", "1.5", "1.5"],
    ["de", "0.500", "0.500"],
    ["de", "1,234", "1.234"],
    ["de", "1,234.56", "1234.56"],
    ["fr", "1\u202f234,5", "1234.5"],
    ["fr", "1\u00a0234,5", "1234.5"],
    ["de-CH", "1’234.5", "1234.5"],
    // In one way only, with a decimal comma.
    ["en", "1,5", "1.5"],
    ["en", "1,23", "1.23"],
    ["en", "1,2345", "1.2345"],
    ["en", "0,123", "0.123"],
    ["en", ",123", "0.123"],
    ["en", "1.234,56", "1234.56"],
    ["en", "1.234.567", "1234567"],
    ["en", "1 234,567", "1234.567"],
    ["ar", "١،٥", "1.5"],
  ])("in %s, %j is %s", (tag, entered, value) => expect(locale(tag).parseNumber(entered)).toBe(value));

  it.each([
    ["en", ""],
    ["en", "-"],
    ["en", "."],
    ["en", "abc"],
    ["en", "12abc"],
    ["en", "1e5"],
    ["en", "1,234,56"],
    ["en", "1.2.3"],
    ["en", "--5"],
    ["en", "5-"],
    ["en", "Infinity"],
    ["en", "0x10"],
    ["en", "½"],
    ["en", "5²"],
    ["en", "1\n2"],
  ])("in %s, %j is not a number", (tag, entered) => expect(locale(tag).parseNumber(entered)).toBeUndefined());

  it.each([
    "en",
    "ar",
    "ar-SA-u-nu-arab",
    "fa",
    "hi",
    "hi-u-nu-deva",
    "bn",
    "de",
    "de-CH",
    "fr",
    "es",
    "pl",
    "pt-PT",
    "en-IN",
  ])("what %s writes, %s reads back exactly", (tag) => {
    const { number, parseNumber } = locale(tag);
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 5 }), (whole, places) => {
        const value = whole / 10 ** places;
        const written = number(value, { minimumFractionDigits: places, maximumFractionDigits: places });
        const read = parseNumber(written);
        expect(read, written).toBe(value.toFixed(places).replace(/^-(?=[0.]+$)/, ""));
      }),
    );
  });

  it("keeps every digit of any decimal string", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{0,40}\.[0-9]{1,30}$/), (value) => {
        expect(locale("ar-EG").parseNumber(value)).toBe(value);
      }),
    );
  });

  it.each(["en", "ar-EG", "de", "fr", "hi"])(
    "agrees with @internationalized/number on what %s writes",
    (tag) => {
      const [ours, theirs] = [locale(tag), new NumberParser(tag)];
      fc.assert(
        fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
          const written = ours.number(value);
          // Theirs is a float, and gives -0 where we give 0.
          expect(Number(ours.parseNumber(written)), written).toBe(theirs.parse(written) + 0);
        }),
      );
    },
  );

  it("never throws and never answers with anything but a plain decimal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("en", "ar-SA", "de"), (junk, tag) => {
        expect(locale(tag).parseNumber(junk) ?? "0").toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});

describe("digits", () => {
  it("every decimal digit of the basic plane becomes its ASCII one", () => {
    // Intl writes each script's ten digits, zero to nine.
    for (const system of Intl.supportedValuesOf("numberingSystem")) {
      const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210);
      if (/^[^\P{Nd}]{10}$/u.test(digits) && digits.length === 10)
        expect(toAsciiDigits(digits), system).toBe("9876543210");
    }
  });
  it("leaves everything else alone", () => expect(toAsciiDigits("+٩٦٦ ٥٠-AB½²")).toBe("+966 50-AB½²"));
});

describe("reading months", () => {
  it.each([
    ["en", "3", 3],
    ["en", "03", 3],
    ["en", "12", 12],
    ["ar", "٣", 3],
    ["en", "March", 3],
    ["en", "MAR", 3],
    ["en", "mar.", 3],
    ["en", "Sept", 9],
    ["en", " june ", 6],
    ["en", "يناير", 1],
    ["ar", "كانون الثاني", 1],
    ["ar", "كانون الأول", 12],
    ["ar", "تشرين الاول", 10],
    ["ar", "شباط", 2],
    ["ar", "اغسطس", 8],
    ["ar", "أَبْرِيل", 4],
    ["ar", "غشت", 8],
    ["ar", "جويلية", 7],
    ["ar", "December", 12],
    ["fr", "févr.", 2],
    ["fr", "FEVRIER", 2],
    ["de", "März", 3],
    ["de", "marz", 3],
    ["pl", "stycznia", 1],
  ])("in %s, %j is month %d", (tag, entered, month) => expect(locale(tag).parseMonth(entered)).toBe(month));

  it.each(["", "0", "13", "00", "1.5", "-1", "ju", "Ma", "Monday", "كانون", "123", "constructor"])(
    "%j is no month",
    (entered) => expect(locale("en").parseMonth(entered)).toBeUndefined(),
  );

  it.each(["en", "ar", "ar-SA", "ar-LB", "fa", "hi", "de", "fr", "hu", "ru", "ja"])(
    "every month %s writes is read back",
    (tag) => {
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2026, month - 1, 15));
        for (const style of ["long", "short"] as const) {
          const name = new Intl.DateTimeFormat(tag, {
            month: style,
            timeZone: "UTC",
            calendar: "gregory",
          }).format(date);
          expect(locale(tag).parseMonth(name), name).toBe(month);
        }
      }
    },
  );
});

describe("writing", () => {
  it.each([
    ["en", "2026-03-03", "3 March 2026"],
    ["en-US", "2026-03-03", "March 3, 2026"],
    ["ar-SA", "2026-03-03", "٣ مارس ٢٠٢٦"],
    ["de", "2026-03-03", "3. März 2026"],
    ["en", "0045-01-02", "2 January 45"],
    ["en", "not a date", "not a date"],
  ])("in %s, the date %s is %s: the civil calendar, whatever the region's own", (tag, date, words) =>
    expect(locale(tag).date(date)).toBe(words),
  );

  it.each([
    ["en-GB", "12345678901234567890.10", "GBP", "£12,345,678,901,234,567,890.10"],
    ["en", "5", "JPY", "¥5"],
    ["en", "1.500", "BHD", "BHD\u00a01.500"],
    ["en", "45.000", "IQD", "IQD\u00a045.000"],
    ["en", "45.00", "HUF", "HUF\u00a045.00"],
    ["en", "45.00", "RSD", "RSD\u00a045.00"],
    ["en", "lots", "GBP", "lots"],
  ])("in %s, %s %s is %s", (tag, amount, currency, words) =>
    expect(locale(tag).money(amount, currency)).toBe(words),
  );

  it("joins lists and names countries", () => {
    expect(locale("en").list(["a", "b", "c"], "disjunction")).toBe("a, b, or c");
    expect(locale("ar").list(["أ", "ب"])).toBe("أ وب");
    expect(locale("ar").country("BH")).toBe("البحرين");
    expect(locale("en").country("XX1")).toBe("XX1");
  });
});
