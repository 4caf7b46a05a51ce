import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../define/diwan-multiselect-field.js";
import { controlsOf, fieldSuite, place, settled, type } from "../field.suite.js";
import { multiselectExamples } from "./multiselect.examples.js";
import { multiselectKind } from "./multiselect.kind.js";

const options = JSON.stringify([
  { value: "plumber", label: "Plumbing" },
  { value: "joiner", label: "Joinery", synonyms: ["Carpentry"] },
  { value: "glass", label: "Glazing, mirrors" },
]);

fieldSuite({
  tag: "diwan-multiselect-field",
  kind: multiselectKind,
  examples: multiselectExamples,
  attributes: { options },
  initial: { attribute: "plumber", answer: ["plumber"] },
  enter: (field) => {
    // What is chosen already is taken away first: another answer is given in its place.
    for (const button of field.querySelectorAll<HTMLElement>(".diwan-chips button")) button.click();
    type(field, "carpentry");
  },
  entered: ["joiner"],
  messages: ["combobox", "multiselect"],
  submits: true,
});

describe("a multiselect field", () => {
  const make = async (more: { readonly [name: string]: string } = {}) => {
    const made = await place("diwan-multiselect-field", {
      name: "answer",
      label: "Trades",
      options,
      ...more,
    });
    const { field } = made;
    const input = controlsOf(field)[0] as HTMLInputElement; // the box
    const list = field.querySelector<HTMLElement>("[role=listbox]") ?? expect.fail();
    const shown = (): readonly (string | null)[] =>
      list.hidden ? [] : [...list.children].map((item) => item.textContent);
    const buttons = (): readonly HTMLElement[] => [
      ...field.querySelectorAll<HTMLElement>(".diwan-chips button"),
    ];
    const said = (): string | null =>
      (field.querySelector("[aria-live=polite]") ?? expect.fail()).textContent;
    return { ...made, input, list, shown, buttons, said };
  };

  it("chooses several from the list without sending the form, and offers none of them twice", async () => {
    const { field, form, input, shown, buttons, said } = await make();
    let sent = 0;
    form.addEventListener("submit", () => sent++);
    input.focus();
    await sendKeys({ type: "plumb" });
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "Enter" });
    await settled(field);
    expect([field.value, input.value, sent]).to.deep.equal([["plumber"], "", 0]);
    expect(said()).to.match(/Plumbing.* added\. 1 answer chosen\./);
    await sendKeys({ press: "ArrowDown" });
    expect(shown()).to.deep.equal(["Joinery", "Glazing, mirrors"]);
    await sendKeys({ press: "Escape" });
    await sendKeys({ type: "joinery" });
    await sendKeys({ press: "Enter" });
    await settled(field);
    expect([field.value, input.value, sent]).to.deep.equal([["plumber", "joiner"], "", 0]);
    expect(buttons().map((button) => button.innerText.trim().split("\n")[0])).to.deep.equal([
      "Plumbing",
      "Joinery",
    ]);
    await sendKeys({ press: "Enter" });
    expect(sent, "an empty box sends the form").to.equal(1);
  });

  it("keeps the order of the options whatever was chosen first, and says what is chosen at the box", async () => {
    const { field, input } = await make();
    type(field, "Glazing, mirrors");
    await settled(field);
    type(field, "plumbing");
    await settled(field);
    expect(field.value).to.deep.equal(["plumber", "glass"]);
    const described = (input.getAttribute("aria-describedby") ?? "").split(" ");
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).to.match(
      /Plumbing.*Glazing, mirrors/,
    );
  });

  it("names what a button removes, and moves the focus to the next one and in the end to the box", async () => {
    const { field, form, input, buttons, said } = await make({ value: "plumber joiner" });
    expect(new FormData(form).get("answer")).to.equal('["plumber","joiner"]');
    const [first] = buttons();
    expect(first?.querySelector("span")?.textContent).to.match(/^Remove .*Plumbing/);
    first?.focus();
    first?.click();
    await settled(field);
    expect(field.value).to.deep.equal(["joiner"]);
    expect(said()).to.match(/Plumbing.* removed\. 1 answer chosen\./);
    expect(document.activeElement).to.equal(buttons()[0]);
    buttons()[0]?.click();
    await settled(field);
    expect(field.value).to.equal(undefined);
    expect(document.activeElement).to.equal(input);
  });

  for (const [typed, answer, left] of [
    ["Plumbing, carpentry", ["plumber", "joiner"], ""],
    ["Plumbing; Glazing, mirrors", ["plumber", "glass"], ""],
    ["السباكة، Plumbing", { chosen: ["plumber"], add: "السباكة" }, "السباكة"],
    ["Roofs", { chosen: [], add: "Roofs" }, "Roofs"],
    ["", undefined, ""],
  ] as const)
    it(`reads “${typed}” as ${JSON.stringify(answer)}`, async () => {
      const { field, input } = await make();
      type(field, typed);
      await settled(field);
      expect(field.value).to.deep.equal(answer);
      expect(input.value).to.equal(left);
    });

  it("leaves alone what is being typed, also where its beginning is chosen already", async () => {
    const { field, input } = await make({ value: "plumber" });
    input.focus();
    await sendKeys({ type: "Plumbing" });
    await settled(field);
    expect([input.value, field.value]).to.deep.equal(["Plumbing", ["plumber"]]);
    // The runner holds all keys of one command down until its end, and WebKitGTK (2.50) presses no held key twice: one space a command.
    for (const type of [" on", " ships"]) {
      await sendKeys({ type });
      await settled(field);
    }
    expect([input.value, field.value]).to.deep.equal([
      "Plumbing on ships",
      { chosen: ["plumber"], add: "Plumbing on ships" },
    ]);
  });

  it("takes other words where that is allowed, with their commas", async () => {
    const { field } = await make({ other: "" });
    type(field, "Thatching, by hand");
    await settled(field);
    type(field, "joinery");
    await settled(field);
    expect(field.value).to.deep.equal(["joiner", { other: "Thatching, by hand" }]);
  });
});
