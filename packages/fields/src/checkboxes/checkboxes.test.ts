import { expect } from "chai";
import fc from "fast-check";
import "../define/diwan-checkboxes-field.js";
import { english } from "../english.js";
import { WHOLE } from "../entries.js";
import { choose, controlsOf, fieldSuite, place } from "../field.suite.js";
import { checkboxesExamples } from "./checkboxes.examples.js";
import { checkboxesKind } from "./checkboxes.kind.js";

const list = [
  { value: "a", label: "Alpha" },
  { value: "b", label: "Beta" },
  { divider: "or" },
  { value: "none", label: "None", exclusive: true },
];
const options = JSON.stringify(list);

fieldSuite({
  tag: "diwan-checkboxes-field",
  kind: checkboxesKind,
  examples: checkboxesExamples,
  attributes: { options },
  initial: { attribute: "a", answer: ["a"] },
  enter: (field) => {
    for (const box of controlsOf(field))
      if ((box as HTMLInputElement).checked !== (box.value !== "none")) box.click();
  },
  entered: ["a", "b"],
  group: true,
});

describe("a checkboxes field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-checkboxes-field", { name: "answer", label: "Which?", options, ...more });

  it("clears the others when an exclusive option is chosen, and the exclusive one when another is", async () => {
    const { field } = await make({ value: "a b" });
    choose(field, "none");
    expect(field.value).to.deep.equal(["none"]);
    choose(field, "b");
    expect(field.value).to.deep.equal(["b"]);
  });

  it("answers in the order of the options, keeping values it does not know", () => {
    const known = ["a", "b", "none"];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known, "x", "y"), { minLength: 1 }), (chosen) => {
        const read = checkboxesKind.read(
          { [WHOLE]: chosen },
          { name: "q", id: "q", label: "", options: list, locale: english },
        ) as string[]; // at least one
        expect([...read].sort()).to.deep.equal([...chosen].sort());
        const order = read.filter((value) => known.includes(value)).map((value) => known.indexOf(value));
        expect(order).to.deep.equal([...order].sort());
      }),
    );
  });

  it("sends its answer when read-only, though nothing can be changed", async () => {
    const { field, form } = await make({ value: "a", readonly: "" });
    choose(field, "a");
    choose(field, "b");
    expect(field.value).to.deep.equal(["a"]);
    expect(new FormData(form).getAll("answer")).to.deep.equal(["a"]);
  });
});
