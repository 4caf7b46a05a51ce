import { expect } from "chai";
import fc from "fast-check";
import { loadLocale } from "@diwan/i18n";
import "../define/diwan-money-field.js";
import { WHOLE } from "../entries.js";
import { controlsOf, fieldSuite, place, settled, squash, type } from "../field.suite.js";
import { moneyExamples } from "./money.examples.js";
import { moneyKind } from "./money.kind.js";

fieldSuite({
  tag: "diwan-money-field",
  kind: moneyKind,
  examples: moneyExamples,
  attributes: { currency: "GBP" },
  initial: { attribute: "45.00", answer: "45.00" },
  enter: (field) => type(field, "1,234.5"),
  entered: "1234.50",
  submits: true,
});

describe("a money field", () => {
  for (const [language, currency, entered, expected] of [
    ["en", "GBP", "45", "45.00"],
    ["en", "GBP", "£45.5", "45.50"],
    ["en", "GBP", "GBP 45", "45.00"],
    ["en", "JPY", "900", "900"],
    ["en", "BHD", "12.5", "12.500"],
    ["ar", "SAR", "٤٥٫٥", "45.50"],
    ["en", "GBP", "45.555", "45.555"],
    ["en", "GBP", "a lot", "a lot"],
    ["en", "GBP", "  ", undefined],
    ["en", "GBP", "90071992547409931.25", "90071992547409931.25"],
    ["en", "GBP", "-3", "-3.00"],
    ["en", "GBP", "-£3", "-3.00"],
    ["en", "GBP", "£ -3", "-3.00"],
    ["en", "BHD", "BD 45", "45.000"],
    ["en", "BHD", "45BD", "45.000"],
    ["en", "BHD", "bhd 45.5", "45.500"],
    ["en", "BHD", "45 دينار", "45.000"],
    ["en", "BHD", "٤٥٫٥ د.ب.", "45.500"],
    ["ar", "BHD", "45 Bahraini dinars", "45.000"],
    ["ar", "BHD", "٤٥ دينارًا بحرينيًا", "45.000"],
    ["ar", "BHD", "٣ دنانير", "3.000"],
    ["ar", "SAR", "١٠ ريالات سعودية", "10.00"],
    ["en", "AED", "45 درهماً", "45.00"],
    ["ar", "BHD", "٤٥ درهما", "٤٥ درهما"],
    ["ru", "RUB", "45 рублей", "45.00"],
    ["ru", "RUB", "2 рубля", "2.00"],
    ["ar", "BHD", "خمسة", "خمسة"],
    ["en", "BHD", "45 دينار كويتي", "45 دينار كويتي"],
    ["en", "BHD", "$45", "$45"],
    ["en", "USD", "$45", "45.00"],
    ["ar", "USD", "US$45", "45.00"],
    ["en", "CAD", "$45", "45.00"],
    ["en", "EUR", "1.234,5", "1234.50"],
    ["en", "EUR", "45,50 €", "45.50"],
    ["en", "EUR", "1.234.567,89", "1234567.89"],
    ["en", "EUR", "1 234,50", "1234.50"],
    ["en", "EUR", "1,234", "1234.00"],
    ["en", "EUR", "1.234.5", "1.234.5"],
    ["en", "HUF", "45", "45.00"],
    ["en", "IQD", "45", "45.000"],
    ["en", "SAR", "45 or 50", "45 or 50"],
    ["en", "SAR", "45 SR", "45.00"],
    ["en", "SAR", "﷼ 45", "45.00"],
    ["en", "SAR", "\u20c1 45", "45.00"],
    ["de", "EUR", "45,-", "45.00"],
    ["en", "EUR", "1.234,-", "1234.00"],
    ["de", "CHF", "Fr. 45.–", "45.00"],
    ["sv", "SEK", "1 234:-", "1234.00"],
    ["en", "INR", "Rs. 1,234/-", "1234.00"],
    ["sw", "TZS", "TSh 45/=", "45.00"],
    ["en", "EUR", "45-50", "45-50"],
    ["en", "EUR", "45-", "45-"],
    ["ja", "JPY", "￥１，５００", "1500"],
    ["zh-Hans", "CNY", "４５．５元", "45.50"],
    ["th", "THB", "๔๕ บาท", "45.00"],
    ["tr", "TRY", "45 TL", "45.00"],
    ["he", "ILS", '45 ש"ח', "45.00"],
    ["ru", "RUB", "45 руб.", "45.00"],
    ["uk", "UAH", "45 грн", "45.00"],
    ["am", "ETB", "Br 45", "45.00"],
    ["fr", "XOF", "45 FCFA", "45"],
    ["vi", "VND", "45.000đ", "45000"],
    // Another keyboard's letters for those of Arabic.
    ["ckb", "IQD", "٤٥ دینار", "45.000"],
    ["en", "BHD", "45 元", "45 元"],
    ["en", "TWD", "RMB 45", "RMB 45"],
  ] as const) {
    it(`reads ${JSON.stringify(entered)} of ${currency} in ${language} as ${JSON.stringify(expected)}`, async () => {
      const locale = await loadLocale(language);
      expect(
        moneyKind.read({ [WHOLE]: [entered] }, { name: "a", id: "a", label: "", currency, locale }),
      ).to.equal(expected);
    });
  }

  it("puts the currency's sign where the language puts it", async () => {
    const english = await place("diwan-money-field", { name: "answer", label: "Rent", currency: "GBP" });
    expect(english.field.querySelector(".diwan-units")?.firstElementChild?.textContent).to.equal("£");
    const { field } = await place(
      "diwan-money-field",
      { name: "answer", label: "الإيجار", currency: "SAR" },
      { lang: "ar", dir: "rtl" },
    );
    field.locale = await loadLocale("ar");
    await settled(field);
    expect(squash(field.querySelector(".diwan-units")?.lastElementChild?.textContent ?? "")).to.match(
      /ر\.س|SAR/,
    );
  });

  it("reads back every amount it shows, exactly, in any language", async () => {
    for (const tag of ["en", "ar", "ar-EG"]) {
      const locale = await loadLocale(tag);
      await fc.assert(
        fc.asyncProperty(
          fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
          fc.integer({ min: 0, max: 99 }),
          async (whole, cents) => {
            const { field } = await place("diwan-money-field", {
              name: "answer",
              label: "n",
              currency: "GBP",
            });
            const value = `${whole}.${String(cents).padStart(2, "0")}`;
            field.locale = locale;
            field.value = value;
            await settled(field);
            expect(field.value).to.equal(value);
            expect(controlsOf(field)[0]?.value).not.to.equal("");
          },
        ),
        { numRuns: 30 },
      );
    }
  });
});
