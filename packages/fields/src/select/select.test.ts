import { expect } from "chai";
import "../define/diwan-select-field.js";
import { controlsOf, fieldSuite, place, settled, type } from "../field.suite.js";
import { selectExamples } from "./select.examples.js";
import { selectKind } from "./select.kind.js";

const options = JSON.stringify([
  { value: "a", label: "Alpha" },
  { value: "b", label: "Beta" },
]);

fieldSuite({
  tag: "diwan-select-field",
  kind: selectKind,
  examples: selectExamples,
  attributes: { options },
  initial: { attribute: "a", answer: "a" },
  enter: (field) => type(field, "b"),
  entered: "b",
});

describe("a select field", () => {
  it("takes its options and first answer from option elements", async () => {
    const host = document.createElement("form");
    host.innerHTML = `<diwan-select-field name="answer" label="City"><option value="a">Alpha</option><option value="b" selected>Beta</option></diwan-select-field>`;
    document.body.append(host);
    const field = host.querySelector("diwan-select-field") ?? expect.fail();
    await settled(field);
    expect([...field.querySelectorAll("option")].map((one) => one.label)).to.deep.equal([
      "Select an answer",
      "Alpha",
      "Beta",
    ]);
    expect(field.value).to.equal("b");
    type(field, "a");
    host.reset();
    expect(field.value).to.equal("b");
  });

  it("lets nothing else be chosen when read-only, and still sends its answer", async () => {
    const { field, form } = await place("diwan-select-field", {
      name: "answer",
      label: "City",
      options,
      value: "a",
      readonly: "",
    });
    expect(
      [...field.querySelectorAll("option")].filter((one) => !one.disabled).map((one) => one.value),
    ).to.deep.equal(["a"]);
    expect(new FormData(form).get("answer")).to.equal("a");
    expect(controlsOf(field)[0]?.disabled).to.equal(false);
  });
});
