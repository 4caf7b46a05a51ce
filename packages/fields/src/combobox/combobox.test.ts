import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../define/diwan-combobox-field.js";
import { controlsOf, fieldSuite, place, settled, type } from "../field.suite.js";
import { comboboxExamples } from "./combobox.examples.js";
import { comboboxKind } from "./combobox.kind.js";

const options = JSON.stringify([
  { value: "BH", label: "Bahrain" },
  { value: "CI", label: "Côte d’Ivoire", synonyms: ["Ivory Coast"] },
  { value: "GB", label: "United Kingdom", synonyms: ["UK", "المملكة المتحدة"] },
]);

fieldSuite({
  tag: "diwan-combobox-field",
  kind: comboboxKind,
  examples: comboboxExamples,
  attributes: { options },
  initial: { attribute: "BH", answer: "BH" },
  enter: (field) => type(field, "cote d'ivoire"),
  entered: "CI",
  messages: ["combobox"],
  submits: true,
});

describe("a combobox field", () => {
  const make = async (more: { readonly [name: string]: string } = {}) => {
    const made = await place("diwan-combobox-field", { name: "answer", label: "Country", options, ...more });
    const input = controlsOf(made.field)[0] as HTMLInputElement; // one box
    const list = made.field.querySelector<HTMLElement>("[role=listbox]") ?? expect.fail();
    const shown = (): readonly (string | null)[] =>
      list.hidden ? [] : [...list.children].map((item) => item.textContent);
    return { ...made, input, list, shown };
  };

  for (const [typed, answer] of [
    ["Bahrain", "BH"],
    [" uk ", "GB"],
    ["المملكه المتحده", "GB"],
    ["ivory coast", "CI"],
    ["Atlantis", "Atlantis"],
    ["", undefined],
  ] as const)
    it(`reads “${typed}” as ${answer}`, async () => {
      const { field, input } = await make();
      type(field, typed);
      expect(field.value).to.equal(answer);
      expect(input.value, "what is being typed stays").to.equal(typed);
    });

  it("takes other words where that is allowed", async () => {
    const { field } = await make({ other: "" });
    type(field, "Atlantis");
    expect(field.value).to.deep.equal({ other: "Atlantis" });
    type(field, "bahrain");
    expect(field.value).to.equal("BH");
  });

  it("opens what fits while somebody types, and chooses with arrow keys and Enter without sending the form", async () => {
    const { field, form, input, shown } = await make();
    let sent = 0;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      sent++;
    });
    input.focus();
    expect(input.getAttribute("aria-expanded")).to.equal("false");
    await sendKeys({ type: "i" });
    expect(shown()).to.deep.equal(["Côte d’Ivoire", "Bahrain", "United Kingdom"]);
    expect(input.getAttribute("aria-expanded")).to.equal("true");
    expect(input.hasAttribute("aria-activedescendant")).to.equal(false);
    await sendKeys({ press: "ArrowDown" });
    const active = document.getElementById(input.getAttribute("aria-activedescendant") ?? "");
    expect([active?.getAttribute("role"), active?.textContent]).to.deep.equal(["option", "Côte d’Ivoire"]);
    await sendKeys({ press: "Enter" });
    expect([field.value, input.value, shown().length, sent]).to.deep.equal(["CI", "Côte d’Ivoire", 0, 0]);
    await sendKeys({ press: "Enter" });
    expect(sent).to.equal(1);
  });

  it("shows all options to who opens the list of a box that is answered, and marks the answer", async () => {
    const { input, list, shown } = await make({ value: "GB" });
    input.focus();
    await sendKeys({ press: "ArrowUp" });
    expect(shown()).to.have.length(3);
    expect(list.querySelector("[aria-selected=true]")?.textContent).to.equal("United Kingdom");
    expect(document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent).to.equal(
      "United Kingdom",
    );
    await sendKeys({ press: "Escape" });
    expect([shown().length, input.value]).to.deep.equal([0, "United Kingdom"]);
  });

  it("chooses with the pointer and keeps the focus in the box", async () => {
    const { field, input, list } = await make();
    input.focus();
    input.click();
    (list.children[1] as HTMLElement).click(); // an option
    await settled(field);
    expect(field.value).to.equal("CI");
    expect(document.activeElement).to.equal(input);
  });

  it("says how many were found, and shows that none was", async () => {
    const { field, input } = await make();
    const said = field.querySelector("[aria-live=polite]") ?? expect.fail();
    input.focus();
    await sendKeys({ type: "k" });
    expect(said.textContent).to.match(/1/);
    expect(said.getBoundingClientRect().width).to.be.below(2);
    await sendKeys({ type: "zz" });
    expect(said.textContent).to.not.equal("");
    expect(said.getBoundingClientRect().width).to.be.above(40);
    input.blur();
    expect(said.textContent).to.equal("");
  });

  it("opens nothing for a program or autofill, and nothing when read-only", async () => {
    const { field, input, shown } = await make();
    type(field, "bah");
    expect(shown()).to.deep.equal([]);
    const other = await make({ readonly: "", value: "BH" });
    other.input.focus();
    await sendKeys({ press: "ArrowDown" });
    expect(other.shown()).to.deep.equal([]);
    expect(input.value).to.equal("bah");
  });

  it("draws a hundred of ten thousand options and finds any of them", async () => {
    const { field, input, shown } = await make({
      options: JSON.stringify(
        Array.from({ length: 10_000 }, (_, at) => ({ value: `v${at}`, label: `Option number ${at}` })),
      ),
    });
    input.focus();
    await sendKeys({ type: "option" });
    expect(shown()).to.have.length(100);
    type(field, "Option number 9999");
    expect(shown()).to.deep.equal(["Option number 9999"]);
    expect(field.value).to.equal("v9999");
  });
});
