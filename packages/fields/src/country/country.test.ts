import "../define/diwan-country-field.js";
import { expect } from "chai";
import { controlsOf, fieldSuite, place, type as typeInto } from "../field.suite.js";
import { countryExamples } from "./country.examples.js";
import { countryKind } from "./country.kind.js";

fieldSuite({
  tag: "diwan-country-field",
  kind: countryKind,
  examples: countryExamples,
  initial: { attribute: "BH", answer: "BH" },
  enter: (field) => typeInto(field, "britain"),
  entered: "GB",
  messages: ["combobox", "country"],
  submits: true,
});

describe("a country field", () => {
  it("has what is pinned first and the rest in the order of the language", async () => {
    const { field } = await place("diwan-country-field", {
      name: "answer",
      label: "Country of birth",
      pinned: "SA BH",
    });
    const input = controlsOf(field)[0] as HTMLInputElement; // one box
    input.focus();
    input.click();
    const shown = [...field.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);
    expect(shown.slice(0, 3)).to.deep.equal(["Saudi Arabia", "Bahrain", "Afghanistan"]);
  });
});
