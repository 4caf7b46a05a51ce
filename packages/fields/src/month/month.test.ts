import { expect } from "chai";
import "../define/diwan-month-field.js";
import { fieldSuite, place, type as typeInto } from "../field.suite.js";
import { monthExamples } from "./month.examples.js";
import { monthKind } from "./month.kind.js";

fieldSuite({
  tag: "diwan-month-field",
  kind: monthKind,
  examples: monthExamples,
  initial: { attribute: "2026-03", answer: "2026-03" },
  group: true,
  submits: true,
  enter: (field) => ["feb", "2024"].forEach((text, n) => typeInto(field, text, n)),
  entered: "2024-02",
});

describe("a month field", () => {
  after(() => document.body.replaceChildren());

  it("reads any digits and names, keeps what is half entered, and leaves what was typed as typed", async () => {
    const { field } = await place("diwan-month-field", { name: "answer", label: "Moved in" });
    const shown = (): readonly string[] => [...field.querySelectorAll("input")].map((box) => box.value);
    typeInto(field, "مارس", 0);
    expect(field.value).to.deep.equal({ month: "مارس", year: "" });
    typeInto(field, "٢٠٢٦", 1);
    expect(field.value).to.equal("2026-03");
    await field.updateComplete;
    expect(shown()).to.deep.equal(["مارس", "٢٠٢٦"]);
    typeInto(field, "26", 1);
    expect(field.value).to.deep.equal({ month: "مارس", year: "26" });
    for (const n of [0, 1]) typeInto(field, "", n);
    expect(field.value).to.equal(undefined);
  });
});
