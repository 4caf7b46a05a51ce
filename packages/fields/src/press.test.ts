import { expect } from "chai";
import "./define/diwan-bank-account-field.js";
import "./define/diwan-combobox-field.js";
import "./define/diwan-national-id-field.js";
import "./define/diwan-reference-field.js";
import "./define/diwan-text-field.js";
import { controlsOf, place, settled, type } from "./field.suite.js";

afterEach(() => document.body.replaceChildren());

const send = (target: EventTarget, ...types: string[]): void => {
  for (const type of types) target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
};

describe("a field on a page of its own", () => {
  /** A field with an error that the page takes away when it is mended, and a button below. */
  const wrong = async () => {
    const { field, form } = await place("diwan-text-field", {
      name: "answer",
      label: "Plate",
      error: "Enter a plate",
    });
    field.addEventListener("change", () => {
      field.removeAttribute("error");
    });
    const button = document.createElement("button");
    button.type = "button";
    form.append(button);
    return { field, button };
  };
  const isWrong = (field: HTMLElement): boolean => !!controlsOf(field)[0]?.hasAttribute("aria-invalid");

  it("keeps its error while a pointer is pressed, and loses it when the click has come", async () => {
    const { field, button } = await wrong();
    send(button, "pointerdown", "pointerup", "mousedown");
    type(field, "AB12");
    for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setTimeout(resolve));
    expect(isWrong(field)).to.equal(true);
    expect((field as HTMLElement & { value: unknown }).value).to.equal("AB12");
    send(button, "mouseup", "click");
    await settled(field);
    expect(isWrong(field)).to.equal(false);
  });

  it("loses it at once when nothing is pressed, and when it leaves the page meanwhile", async () => {
    const { field, button } = await wrong();
    type(field, "AB12");
    await settled(field);
    expect(isWrong(field)).to.equal(false);
    field.setAttribute("error", "Enter a plate");
    await settled(field);
    send(button, "pointerdown");
    type(field, "CD34");
    field.remove();
    await settled(field);
    expect(isWrong(field)).to.equal(false);
    send(button, "click");
  });

  it("ends what it drew late only once, however often it was asked", async () => {
    const { field, button } = await wrong();
    for (const error of ["One", "Two"]) {
      send(button, "pointerdown");
      field.setAttribute("error", error);
      await Promise.resolve();
      field.setAttribute("error", `${error} more`);
      send(button, "click");
      await settled(field);
      expect(field.textContent).to.contain(`${error} more`);
    }
  });
});

describe("what is shown or hidden when a box is left", () => {
  const button = (): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    document.body.append(made);
    return made;
  };

  for (const [tag, attributes] of [
    ["diwan-reference-field", {}],
    ["diwan-national-id-field", { country: "BH" }],
    ["diwan-bank-account-field", {}],
  ] as const)
    it(`waits for the click of the press that left it: how a code is read, in ${tag}`, async () => {
      const { field } = await place(tag, { name: "answer", label: "Code", ...attributes });
      const box = controlsOf(field)[0] ?? expect.fail();
      const said = (): string => field.querySelector(".diwan-read")?.textContent ?? "";
      const pressed = button();
      box.value = "12 34\u200b 56";
      box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      send(pressed, "pointerdown", "pointerup", "mousedown");
      box.dispatchEvent(new Event("change", { bubbles: true }));
      expect(said()).to.equal("");
      send(pressed, "mouseup", "click");
      expect(said()).to.contain("123456");
    });

  it("waits for the click of the press that left it: that nothing was found", async () => {
    const { field } = await place("diwan-combobox-field", {
      name: "answer",
      label: "City",
      options: JSON.stringify([{ value: "a", label: "Aden" }]),
    });
    const box = controlsOf(field)[0] ?? expect.fail();
    const said = (): string => field.querySelector(".diwan-found")?.textContent ?? "";
    const pressed = button();
    box.focus();
    box.value = "Xyz";
    box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    expect(said()).not.to.equal("");
    send(pressed, "pointerdown", "pointerup", "mousedown");
    box.blur();
    expect(said()).not.to.equal("");
    send(pressed, "mouseup", "click");
    expect(said()).to.equal("");
  });
});
