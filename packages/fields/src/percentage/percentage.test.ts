import { expect } from "chai";
import { createLocale } from "@diwan/i18n";
import "../define/diwan-percentage-field.js";
import { WHOLE } from "../entries.js";
import { controlsOf, fieldSuite, place, settled, squash, type } from "../field.suite.js";
import { percentageExamples } from "./percentage.examples.js";
import { percentageKind } from "./percentage.kind.js";

fieldSuite({
  tag: "diwan-percentage-field",
  kind: percentageKind,
  examples: percentageExamples,
  initial: { attribute: "12.5", answer: 12.5 },
  enter: (field) => type(field, "٣٤"),
  entered: 34,
  submits: true,
});

describe("a percentage field", () => {
  for (const [language, entered, expected] of [
    ["en", "12.5", 12.5],
    ["en", "12.5%", 12.5],
    ["en", " 12.5 % ", 12.5],
    ["en", "%7", 7],
    ["de", "12,5 %", 12.5],
    ["ar", "١٢٫٥٪", 12.5],
    ["ar", "١٢٫٥\u061C٪\u061C", 12.5],
    ["tr", "%12,5", 12.5],
    ["en", "-3%", -3],
    ["en", "half", "half"],
    ["en", "5 percent", "5 percent"],
    ["en", "%", "%"],
    ["en", "", undefined],
    ["en", "99999999999999999999%", "99999999999999999999%"],
  ] as const) {
    it(`reads ${JSON.stringify(entered)} in ${language} as ${JSON.stringify(expected)}`, () => {
      const locale = createLocale(language, {});
      expect(
        percentageKind.read({ [WHOLE]: [entered] }, { name: "a", id: "a", label: "", locale }),
      ).to.deep.equal(expected);
    });
  }

  it("leaves a sign that was typed where it is, and puts its own where the language has it", async () => {
    const { field } = await place("diwan-percentage-field", { name: "answer", label: "Share" });
    expect(squash(field.querySelector(".diwan-units")?.lastElementChild?.textContent ?? "")).to.equal("%");
    type(field, "12.5 %");
    await settled(field);
    expect([field.value, controlsOf(field)[0]?.value]).to.deep.equal([12.5, "12.5 %"]);
    field.locale = createLocale("tr", {});
    await settled(field);
    expect(field.querySelector(".diwan-units")?.firstElementChild?.className).to.equal("diwan-unit");
  });
});
