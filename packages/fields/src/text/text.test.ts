import { expect } from "chai";
import "../define/diwan-text-field.js";
import { fieldSuite, place, settled, type, controlsOf, descriptionOf } from "../field.suite.js";
import { textExamples } from "./text.examples.js";
import { textKind } from "./text.kind.js";

fieldSuite({
  tag: "diwan-text-field",
  kind: textKind,
  examples: textExamples,
  initial: { attribute: "AB12 CDE", answer: "AB12 CDE" },
  enter: (field) => type(field, "  XY34 ZZZ "),
  entered: "XY34 ZZZ",
  submits: true,
});

describe("a text field", () => {
  it("leaves what was typed as it was typed, spaces and all", async () => {
    const { field } = await place("diwan-text-field", { name: "answer", label: "Plate" });
    type(field, " two  words ");
    await settled(field);
    expect(controlsOf(field)[0]?.value).to.equal(" two  words ");
    expect(field.value).to.equal("two  words");
  });

  it("describes the box by its prefix and suffix", async () => {
    const { field } = await place("diwan-text-field", {
      name: "answer",
      label: "Web address",
      hint: "Of the business",
      prefix: "https://",
      suffix: ".org",
    });
    expect(descriptionOf(controlsOf(field)[0] ?? field)).to.equal("Of the business https:// .org");
  });

  it("keeps its unit on one line where the box must give way", async () => {
    const { field } = await place("diwan-text-field", {
      name: "answer",
      label: "Meter",
      prefix: "No",
      suffix: "kWh",
    });
    field.style.display = "block";
    for (let width = 240; width < 500; width += 20) {
      field.style.inlineSize = `${width}px`;
      for (const unit of field.querySelectorAll<HTMLElement>(".diwan-unit")) {
        const text = document.createRange();
        text.selectNodeContents(unit);
        expect(text.getClientRects(), `${unit.textContent} in ${width} px`).to.have.length(1);
      }
    }
  });

  it("passes keyboard, autofill, direction and spelling on to the native box", async () => {
    const { field } = await place("diwan-text-field", {
      name: "answer",
      label: "Plate",
      inputmode: "numeric",
      autocomplete: "postal-code",
      "text-dir": "ltr",
      spellcheck: "false",
      width: "5",
    });
    const box = controlsOf(field)[0] ?? field;
    expect(
      ["inputmode", "autocomplete", "dir", "spellcheck", "maxlength", "pattern"].map((name) =>
        box.getAttribute(name),
      ),
    ).to.deep.equal(["numeric", "postal-code", "ltr", "false", null, null]);
  });

  it("takes over what was typed into the native box inside its tag", async () => {
    const host = document.createElement("div");
    host.innerHTML = `<diwan-text-field name="answer" label="Plate"><input name="answer" value="typed early"></diwan-text-field>`;
    document.body.append(host);
    const field = host.querySelector("diwan-text-field") ?? expect.fail();
    await settled(field);
    expect(controlsOf(field).filter((control) => control.checkVisibility())).to.have.length(1);
    expect(field.value).to.equal("typed early");
    expect(field.querySelector("label")?.textContent).to.contain("Plate");
  });

  it("goes on with what is being typed into that box, caret and all", async () => {
    const host = document.createElement("div");
    host.innerHTML = `<diwan-text-field name="answer" label="Plate" defer-hydration><input name="answer"></diwan-text-field>`;
    document.body.append(host);
    const early = host.querySelector("input") ?? expect.fail();
    early.focus();
    early.value = "typed";
    early.setSelectionRange(2, 2);
    const field = host.querySelector("diwan-text-field") ?? expect.fail();
    field.removeAttribute("defer-hydration");
    await settled(field);
    const box = controlsOf(field)[0] ?? expect.fail();
    expect(document.activeElement).to.equal(box);
    expect([box.value, box instanceof HTMLInputElement && box.selectionStart]).to.deep.equal(["typed", 2]);
    expect(box).not.to.equal(early);
  });

  it("puts in an answer from the page even when the template gave it before", async () => {
    const { field } = await place("diwan-text-field", { name: "answer", label: "Plate", value: "A" });
    type(field, "B");
    field.value = "A";
    await settled(field);
    expect(controlsOf(field)[0]?.value).to.equal("A");
  });
});
