import "../define/diwan-nationality-field.js";
import { expect } from "chai";
import { controlsOf, fieldSuite, place, type as typeInto } from "../field.suite.js";
import { nationalityExamples } from "./nationality.examples.js";
import { nationalityKind } from "./nationality.kind.js";

fieldSuite({
  tag: "diwan-nationality-field",
  kind: nationalityKind,
  examples: nationalityExamples,
  initial: { attribute: "BH", answer: "BH" },
  enter: (field) => typeInto(field, "british"),
  entered: "GB",
  messages: ["combobox", "country"],
  submits: true,
});

describe("a nationality field", () => {
  it("has what is pinned first and the rest in the order of the language", async () => {
    const { field } = await place("diwan-nationality-field", {
      name: "answer",
      label: "Nationality",
      pinned: "SA BH",
    });
    const input = controlsOf(field)[0] as HTMLInputElement; // one box
    input.focus();
    input.click();
    const shown = [...field.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);
    expect(shown.slice(0, 3)).to.deep.equal(["Saudi Arabia", "Bahrain", "Afghanistan"]);
  });
});
