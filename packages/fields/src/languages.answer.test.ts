import { loadLocale, readMonthNames, shippedLanguages, type Locale } from "@diwan/i18n";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parseWholeDate } from "./date/paste.js";
import { WHOLE } from "./entries.js";
import { moneyKind } from "./money/money.kind.js";

// What is shown in a language can be pasted back in it.
describe.each(shippedLanguages)("in %s", (language) => {
  let locale: Locale;
  beforeAll(async () => readMonthNames((locale = await loadLocale(language))));

  it("a date that is shown is read as that date", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = date.toISOString().slice(0, 10).split("-").map(Number);
          const written = locale.date(date.toISOString().slice(0, 10));
          expect(parseWholeDate(written, locale), written).toEqual({ year, month, day });
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(["EUR", "BHD", "JPY", "INR", "USD"])(
    "an amount of %s that is shown is read as that amount",
    (currency) => {
      const places = { BHD: 3, JPY: 0 }[currency] ?? 2;
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), (units) => {
          const value = (units / 10 ** places).toFixed(places);
          const written = locale.money(value, currency);
          expect(
            moneyKind.read({ [WHOLE]: [written] }, { name: "a", id: "a", label: "", currency, locale }),
            written,
          ).toBe(value.replace(/^-(?=[0.]+$)/, ""));
        }),
        { numRuns: 20 },
      );
    },
  );
});
