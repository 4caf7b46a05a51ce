import { expect } from "chai";
import "../define/diwan-reference-field.js";
import { controlsOf, fieldSuite, place, squash, type } from "../field.suite.js";
import { referenceExamples } from "./reference.examples.js";
import { referenceKind } from "./reference.kind.js";

fieldSuite({
  tag: "diwan-reference-field",
  kind: referenceKind,
  examples: referenceExamples,
  messages: ["code"],
  submits: true,
  initial: { attribute: "AB123456", answer: "AB123456" },
  enter: (field) => type(field, " ab 12 "),
  entered: "AB12",
});

describe("a reference field", () => {
  const answers = async (
    attributes: { readonly [name: string]: string },
    typed: string,
  ): Promise<unknown> => {
    const { field } = await place("diwan-reference-field", { name: "answer", label: "Case", ...attributes });
    type(field, typed);
    return field.value;
  };

  it("takes off what is pasted with a code, and leaves the box as it was typed", async () => {
    const { field } = await place("diwan-reference-field", { name: "answer", label: "Case" });
    const box = controlsOf(field)[0] as HTMLInputElement; // its one box
    for (const typed of [
      "ab\u00A012\u200B34",
      "\u200EAB1234\u200F",
      "AB 12 34",
      "ab١٢٣٤",
      "\uFEFFab1234\u2069",
    ]) {
      type(field, typed);
      expect(field.value).to.equal("AB1234");
      expect(box.value).to.equal(typed);
    }
  });

  it("says what was left out once the box is left, and nothing of what was typed as it is kept", async () => {
    const { field } = await place("diwan-reference-field", { name: "answer", label: "Case" });
    const box = controlsOf(field)[0] as HTMLInputElement; // its one box
    const said = (): string => squash(field.querySelector("[aria-live]")?.textContent ?? "");
    box.value = "AB12 34\u200B";
    box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    expect(said()).to.equal("");
    box.dispatchEvent(new Event("change", { bubbles: true }));
    expect(said()).to.equal("Spaces and hidden characters were left out: AB1234");
    type(field, "ab1234");
    expect(said()).to.equal("");
  });

  it("keeps the case its definition says, and dashes only where its pattern has them", async () => {
    expect(await answers({ case: "lower" }, "Huda.Saleh")).to.equal("huda.saleh");
    expect(await answers({ case: "as-typed" }, "aB 1")).to.equal("aB1");
    expect(await answers({ pattern: "[A-Z]{2}\\d{4}" }, "ab–12/34")).to.equal("AB1234");
    expect(await answers({ pattern: "[A-Z]{2}-\\d{4}" }, "ab–1234")).to.equal("AB-1234");
  });
});
