import { expect } from "chai";
import "../define/diwan-url-field.js";
import { controlsOf, fieldSuite, place, type } from "../field.suite.js";
import { urlExamples } from "./url.examples.js";
import { urlKind } from "./url.kind.js";

fieldSuite({
  tag: "diwan-url-field",
  kind: urlKind,
  examples: urlExamples,
  submits: true,
  initial: { attribute: "https://example.org/", answer: "https://example.org/" },
  enter: (field) => type(field, " example.com/a "),
  entered: "https://example.com/a",
});

describe("a web address field", () => {
  it("asks for the right keyboard and autofill, and reads from left to right", async () => {
    const { field } = await place("diwan-url-field", { name: "answer", label: "Website" });
    const box = controlsOf(field)[0] ?? field;
    expect(
      ["type", "inputmode", "autocomplete", "dir", "spellcheck"].map((name) => box.getAttribute(name)),
    ).to.deep.equal(["text", "url", "url", "ltr", "false"]);
  });

  it("leaves what is being typed as it is, and takes off what was pasted with it", async () => {
    const { field } = await place("diwan-url-field", { name: "answer", label: "Website" });
    for (const [typed, answer] of [
      ["example.com", "https://example.com/"],
      ["\u200Ewww.example.com\u00A0", "https://www.example.com/"],
      ["HTTPS://Example.COM/A b", "https://example.com/Ab"],
      ["our page", "ourpage"],
    ] as const) {
      type(field, typed);
      expect(field.value).to.equal(answer);
      expect((controlsOf(field)[0] as HTMLInputElement).value).to.equal(typed);
    }
  });
});
