import { expect } from "chai";
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
