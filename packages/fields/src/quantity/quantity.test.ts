import { expect } from "chai";
import "../define/diwan-quantity-field.js";
import { controlsOf, fieldSuite, place, settled, type as typeInto } from "../field.suite.js";
import { quantityExamples } from "./quantity.examples.js";
import { quantityKind } from "./quantity.kind.js";

const units = JSON.stringify([
  { value: "kg", label: "kilograms" },
  { value: "t", label: "tonnes" },
]);

fieldSuite({
  tag: "diwan-quantity-field",
  kind: quantityKind,
  examples: quantityExamples,
  attributes: { units },
  group: true,
  initial: { attribute: '{"amount":5,"unit":"t"}', answer: { amount: 5, unit: "t" } },
  enter: (field) => {
    typeInto(field, "12.5", 0);
    typeInto(field, "kg", 1);
  },
  entered: { amount: 12.5, unit: "kg" },
  messages: ["quantity"],
});

describe("a quantity field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-quantity-field", { name: "load", label: "Load", units, ...more });

  it("begins with the first unit, and without an amount has no answer", async () => {
    const { field, form } = await make();
    expect(field.value).to.equal(undefined);
    expect([...new FormData(form)]).to.deep.equal([
      ["load.amount", ""],
      ["load.unit", "kg"],
    ]);
  });

  it("keeps the unit that was chosen before the amount", async () => {
    const { field } = await make();
    typeInto(field, "t", 1);
    await settled(field);
    expect(controlsOf(field).map((control) => control.value)).to.deep.equal(["", "t"]);
    typeInto(field, "٣٫٥", 0);
    await settled(field);
    expect(field.value).to.deep.equal({ amount: 3.5, unit: "t" });
  });

  it("shows a unit that is not offered any more instead of another one", async () => {
    const { field } = await make({ value: '{"amount":3,"unit":"[lb_av]"}' });
    expect(controlsOf(field).map((control) => control.value)).to.deep.equal(["3", "[lb_av]"]);
  });
});
