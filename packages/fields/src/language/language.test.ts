import "../define/diwan-language-field.js";
import { expect } from "chai";
import { controlsOf, fieldSuite, place, type as typeInto } from "../field.suite.js";
import { languageExamples } from "./language.examples.js";
import { languageKind } from "./language.kind.js";

fieldSuite({
  tag: "diwan-language-field",
  kind: languageKind,
  examples: languageExamples,
  initial: { attribute: "ar", answer: "ar" },
  enter: (field) => typeInto(field, "اردو"),
  entered: "ur",
  messages: ["combobox", "language"],
  submits: true,
});

describe("a language field", () => {
  it("has what is pinned first and the rest in the order of the language", async () => {
    const { field } = await place("diwan-language-field", {
      name: "answer",
      label: "Language you speak",
      pinned: "en ar",
    });
    const input = controlsOf(field)[0] as HTMLInputElement; // one box
    input.focus();
    input.click();
    const shown = [...field.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);
    expect(shown.slice(0, 3)).to.deep.equal(["English", "Arabic", "Abkhazian"]);
  });
});
