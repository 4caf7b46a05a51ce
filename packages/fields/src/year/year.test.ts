import { expect } from "chai";
import "../define/diwan-year-field.js";
import { controlsOf, fieldSuite, place, type as typeInto } from "../field.suite.js";
import { yearExamples } from "./year.examples.js";
import { yearKind } from "./year.kind.js";

fieldSuite({
  tag: "diwan-year-field",
  kind: yearKind,
  examples: yearExamples,
  submits: true,
  initial: { attribute: "1987", answer: "1987" },
  enter: (field) => typeInto(field, " 2004 "),
  entered: "2004",
});

describe("a year field", () => {
  after(() => document.body.replaceChildren());

  it("reads any digits, and keeps what is no year for the rules to say so", async () => {
    const { field } = await place("diwan-year-field", { name: "answer", label: "Built" });
    for (const [typed, answer] of [
      ["١٩٨٧", "1987"],
      ["87", "87"],
      ["\u200E2004", "2004"],
      ["", undefined],
    ] as const) {
      typeInto(field, typed);
      expect(field.value).to.equal(answer);
    }
    expect(controlsOf(field)[0]?.getAttribute("inputmode")).to.equal("numeric");
  });
});
