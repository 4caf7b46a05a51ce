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
    expect([...field.querySelectorAll("select option")].map((one) => one.textContent)).to.deep.equal([
      "Select an answer",
      "Alpha",
      "Beta",
    ]);
    expect(field.value).to.equal("b");
    type(field, "a");
    host.reset();
    expect(field.value).to.equal("b");
  });

  it("takes options that come later, and then the answer that was asked for before", async () => {
    const { field } = await place("diwan-select-field", { name: "answer", label: "City", value: "b" });
    expect(field.value).to.equal(undefined);
    for (const [value, label] of [
      ["a", "Alpha"],
      ["b", "Beta"],
    ] as const)
      field.append(new Option(label, value));
    await new Promise(requestAnimationFrame);
    await settled(field);
    expect(field.value).to.equal("b");
    type(field, "a");
    await settled(field);
    (field.lastElementChild ?? expect.fail()).textContent = "Gamma";
    field.append(new Option("Delta", "d"));
    await new Promise(requestAnimationFrame);
    await settled(field);
    expect([...field.querySelectorAll("select option")].map((one) => one.textContent)).to.deep.equal([
      "Select an answer",
      "Alpha",
      "Gamma",
      "Delta",
    ]);
    expect(field.value, "what was chosen by hand stays").to.equal("a");
  });

  it("keeps the options of its children in a copy, with the answer", async () => {
    const host = document.createElement("form");
    host.innerHTML = `<diwan-select-field name="answer" label="City"><option value="a">Alpha</option><option value="b" selected>Beta</option></diwan-select-field>`;
    document.body.append(host);
    const field = host.querySelector("diwan-select-field") ?? expect.fail();
    await settled(field);
    const copy = field.cloneNode(true) as typeof field; // of the same class
    host.append(copy);
    await settled(copy);
    expect(copy.querySelectorAll("select option")).to.have.length(3);
    expect(copy.value).to.equal("b");
  });

  it("says to developers that options are no text, once a framework has made text of them", async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (words: unknown) => said.push(words);
    try {
      await place("diwan-select-field", { name: "answer", label: "City", options: "[object Object]" });
    } finally {
      console.error = error;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/options .*element\.options = /);
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
