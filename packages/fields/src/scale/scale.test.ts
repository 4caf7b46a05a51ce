import { expect } from "chai";
import "../define/diwan-scale-field.js";
import { choose, controlsOf, fieldSuite, place } from "../field.suite.js";
import { scaleExamples } from "./scale.examples.js";
import { scaleKind } from "./scale.kind.js";

const ends = { min: "0", max: "10", low: "Not at all likely", high: "Extremely likely" };

fieldSuite({
  tag: "diwan-scale-field",
  kind: scaleKind,
  examples: scaleExamples,
  attributes: ends,
  initial: { attribute: "0", answer: 0 },
  enter: (field) => choose(field, "9"),
  entered: 9,
  group: true,
});

describe("a scale field", () => {
  const rows = (field: Element): number =>
    new Set(
      [...field.querySelectorAll(".diwan-option")].map((tile) =>
        Math.round(tile.getBoundingClientRect().top),
      ),
    ).size;

  it("stands in one row where there is room and in a column where there is none, each point large enough to touch", async () => {
    const { field, form } = await place("diwan-scale-field", { name: "answer", label: "Likely", ...ends });
    for (const [width, lines] of [
      ["700px", 1],
      ["300px", 11],
    ] as const) {
      form.style.inlineSize = width;
      expect(rows(field)).to.equal(lines);
      for (const tile of field.querySelectorAll(".diwan-option")) {
        const { width: wide, height } = tile.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(44);
      }
    }
  });

  it("shows the ends under the row, and with the first and last number in a column", async () => {
    const { field, form } = await place("diwan-scale-field", { name: "answer", label: "Likely", ...ends });
    const shown = (selector: string): boolean =>
      (field.querySelector(selector)?.getBoundingClientRect().width ?? 0) > 20;
    form.style.inlineSize = "700px";
    expect([shown(".diwan-ends"), shown(".diwan-meaning")]).to.deep.equal([true, false]);
    form.style.inlineSize = "300px";
    expect([shown(".diwan-ends"), shown(".diwan-meaning")]).to.deep.equal([false, true]);
    expect(controlsOf(field)[0]?.labels?.[0]?.textContent?.trim().replace(/\s+/g, " ")).to.equal(
      "0 Not at all likely",
    );
  });

  it("names each point by its words where all have some", async () => {
    const { field } = await place("diwan-scale-field", {
      name: "answer",
      label: "Easy",
      labels: '["Disagree", "Neither", "Agree"]',
      value: "3",
    });
    expect(
      controlsOf(field).map((control) => [control.value, control.labels?.[0]?.textContent?.trim()]),
    ).to.deep.equal([
      ["1", "Disagree"],
      ["2", "Neither"],
      ["3", "Agree"],
    ]);
    expect(field.value).to.equal(3);
  });
});
