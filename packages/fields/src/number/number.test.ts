import { expect } from "chai";
import fc from "fast-check";
import { loadLocale } from "@diwan/i18n";
import "../define/diwan-number-field.js";
import { WHOLE } from "../entries.js";
import { controlsOf, fieldSuite, place, settled, type } from "../field.suite.js";
import { numberExamples } from "./number.examples.js";
import { numberKind } from "./number.kind.js";

fieldSuite({
  tag: "diwan-number-field",
  kind: numberKind,
  examples: numberExamples,
  initial: { attribute: "12.5", answer: 12.5 },
  enter: (field) => type(field, "٣٤"),
  entered: 34,
  submits: true,
});

describe("a number field", () => {
  for (const [language, entered, expected] of [
    ["en", "1,234.5", 1234.5],
    ["en", " 7 ", 7],
    ["en", "-3", -3],
    ["ar", "١٢٣٫٥", 123.5],
    ["en", "abc", "abc"],
    ["en", "", undefined],
    ["en", "12 apples", "12 apples"],
    ["en", "99999999999999999999", "99999999999999999999"],
    ["en", "9007199254740991", 9007199254740991],
    ["en", "0.00000000000000000001", 1e-20],
    ["ja", "１２，３４５．６", 12345.6],
    ["en", "－１２．５", -12.5],
  ] as const) {
    it(`reads ${JSON.stringify(entered)} in ${language} as ${JSON.stringify(expected)}`, async () => {
      const locale = await loadLocale(language);
      expect(
        numberKind.read({ [WHOLE]: [entered] }, { name: "a", id: "a", label: "", locale }),
      ).to.deep.equal(expected);
    });
  }

  it("keeps a number as typed that a double would change, and no other", async () => {
    const locale = await loadLocale("en");
    const read = (entered: string) =>
      numberKind.read({ [WHOLE]: [entered] }, { name: "a", id: "a", label: "", locale });
    for (const entered of [
      "4503599627370497.75",
      "123456789.123456789",
      "1234567890123.4567",
      "0.1234567890123456789",
      "9007199254740993",
      // Shown as zero, and as two in the last of twenty places.
      "0.000000000000000000001",
      "0.000000000000000000015",
    ])
      expect(read(entered)).to.equal(entered);
    for (const [entered, number] of [
      ["0.1", 0.1],
      ["1.10", 1.1],
      ["0.000000000000001", 1e-15],
      ["123456789012.345", 123456789012.345],
      ["-0.00", 0],
    ] as const)
      expect(read(entered)).to.equal(number);
    fc.assert(
      fc.property(fc.stringMatching(/^-?(0|[1-9]\d{0,14})\.\d{1,20}$/), (entered) => {
        const answer = read(entered);
        if (typeof answer !== "number") expect(answer).to.equal(entered);
        else
          expect(locale.number(answer, { useGrouping: false, maximumFractionDigits: 20 })).to.equal(
            entered.replace(/\.?0+$/, "").replace(/^-0$/, "0"),
          );
        if (entered.replace(/\D/g, "").replace(/^0+|0+$/g, "").length <= 15)
          expect(answer).to.equal(Number(entered) || 0);
      }),
    );
  });

  it("leaves 1,000 as it was typed while its answer is 1000", async () => {
    const { field } = await place("diwan-number-field", { name: "answer", label: "Rent" });
    type(field, "1,000");
    await settled(field);
    field.error = "Too little";
    await settled(field);
    expect(controlsOf(field)[0]?.value).to.equal("1,000");
    expect(field.value).to.equal(1000);
  });

  it("means the same number when the language changes", async () => {
    const { field } = await place("diwan-number-field", { name: "answer", label: "Rent", value: "1234.5" });
    for (const tag of ["ar-EG", "en", "ar"]) {
      field.locale = await loadLocale(tag);
      expect(field.value).to.equal(1234.5);
      await settled(field);
      expect(field.value).to.equal(1234.5);
    }
  });

  it("reads back every number it shows, in any language", async () => {
    for (const tag of ["en", "ar", "ar-SA", "ar-EG"]) {
      const locale = await loadLocale(tag);
      await fc.assert(
        fc.asyncProperty(
          fc
            .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
            .map((n) => Math.round(n * 1000) / 1000 || 0),
          async (value) => {
            const { field } = await place("diwan-number-field", { name: "answer", label: "n" });
            field.locale = locale;
            field.value = value;
            await settled(field);
            expect(field.value).to.equal(value);
          },
        ),
        { numRuns: 30 },
      );
    }
  });

  for (const [attributes, keyboard] of [
    [{}, "decimal"],
    [{ whole: "" }, "numeric"],
    [{ min: "-5" }, "text"],
  ] as const) {
    it(`offers the ${keyboard} keyboard for ${JSON.stringify(attributes)}`, async () => {
      const { field } = await place("diwan-number-field", { name: "answer", label: "n", ...attributes });
      expect(controlsOf(field)[0]?.getAttribute("inputmode")).to.equal(keyboard);
    });
  }
});
