import { expect } from "chai";
import "../define/diwan-national-id-field.js";
import { controlsOf, fieldSuite, place, squash, type } from "../field.suite.js";
import { nationalIdExamples } from "./national-id.examples.js";
import { nationalIdKind } from "./national-id.kind.js";

fieldSuite({
  tag: "diwan-national-id-field",
  kind: nationalIdKind,
  examples: nationalIdExamples,
  messages: ["code", "id"],
  attributes: { country: "BH" },
  submits: true,
  initial: { attribute: "850312345", answer: "850312345" },
  enter: (field) => type(field, "٨٥٠٣ ١٢٣٤٥"),
  entered: "850312345",
});

describe("a personal number field", () => {
  it("says what the number looks like, and has the keyboard for it", async () => {
    for (const [country, kind, example, inputmode] of [
      ["BR", "cpf", "390.533.447-05", "numeric"],
      ["ES", "nie", "X-2482300-W", null],
      ["SA", "", "1010101010", "numeric"],
    ] as const) {
      const { field } = await place("diwan-national-id-field", {
        name: "answer",
        label: "Number",
        country,
        ...(kind && { "id-kind": kind }),
      });
      const [box = field] = controlsOf(field);
      const said = field.querySelector(`#${box.getAttribute("aria-describedby") ?? "none"}`);
      expect(squash(said?.textContent ?? "")).to.equal(`For example, ${example}`);
      expect(box.getAttribute("inputmode")).to.equal(inputmode);
      field.remove();
    }
  });

  it("reads a number however its groups are written", async () => {
    const { field } = await place("diwan-national-id-field", {
      name: "answer",
      label: "Number",
      country: "BR",
    });
    for (const typed of ["390.533.447-05", "390 533 447 05", "\u200E39053344705", "٣٩٠٥٣٣٤٤٧٠٥"]) {
      type(field, typed);
      expect(field.value).to.equal("39053344705");
    }
  });
});
