import { a11ySnapshot, sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../define/diwan-date-field.js";
import { controlsOf, place, settled, type, violations } from "../field.suite.js";
import type { DiwanDateField } from "./date.element.js";

const until = async (holds: () => unknown, what: string): Promise<void> => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 500) throw new Error(`never: ${what}`);
    await new Promise((go) => setTimeout(go, 10));
  }
};

describe("a date field with a calendar", () => {
  const make = async (
    attributes: { readonly [name: string]: string } = {},
    properties: Partial<DiwanDateField> = {},
    around: { lang?: string; dir?: string } = {},
  ) => {
    const made = await place(
      "diwan-date-field",
      { name: "visit", label: "When will you come?", calendar: "", value: "2027-03-15", ...attributes },
      around,
    );
    const field = made.field as DiwanDateField;
    Object.assign(field, properties);
    await settled(field);
    const button = (): HTMLButtonElement => field.querySelector(".diwan-calendar > button") ?? expect.fail();
    await until(() => field.querySelector(".diwan-calendar > button"), "a button");
    const dialog = (): HTMLDialogElement | null => field.querySelector("dialog");
    const open = async (): Promise<HTMLDialogElement> => {
      button().focus();
      await sendKeys({ press: "Enter" });
      await until(() => dialog()?.open, "a calendar");
      return dialog() ?? expect.fail();
    };
    const month = (): string => dialog()?.querySelector("h2")?.textContent ?? "";
    const at = (): string => document.activeElement?.getAttribute("aria-label") ?? "";
    const boxes = (): readonly string[] => controlsOf(field).map(({ value }) => value);
    return { ...made, field, button, dialog, open, month, at, boxes };
  };
  afterEach(() => document.querySelector("dialog")?.close());

  it("has a button beside its boxes, and no calendar until it is pressed", async () => {
    const { field, button, dialog, boxes } = await make();
    expect(button().textContent).to.equal("Choose from a calendar");
    expect(button().type).to.equal("button");
    expect(dialog()).to.equal(null);
    expect(boxes()).to.deep.equal(["15", "3", "2027"]);
    expect(field.value).to.equal("2027-03-15");
  });

  it("opens at the day in the boxes, in a dialog with a grid that has names, and nothing for axe to say", async () => {
    const { open, month, at } = await make({ earliest: "2027-03-03" }, { blocked: { weekdays: ["friday"] } });
    const dialog = await open();
    expect(month()).to.equal("March 2027");
    expect(at()).to.equal("15 March 2027");
    expect(await violations(dialog)).to.deep.equal([]);
    expect([...dialog.querySelectorAll("th")].map((day) => day.textContent)).to.deep.equal(
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(
        (short, n) =>
          short + ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][n],
      ),
    );
    const day = (label: string): Element => dialog.querySelector(`[aria-label="${label}"]`) ?? expect.fail();
    expect(day("15 March 2027").getAttribute("aria-selected")).to.equal("true");
    expect(day("16 March 2027").getAttribute("aria-selected")).to.equal("false");
    for (const off of ["2 March 2027", "19 March 2027"])
      expect(day(off).getAttribute("aria-disabled"), off).to.equal("true");
    expect(day("3 March 2027").getAttribute("aria-disabled")).to.equal(null);
    expect([...dialog.querySelectorAll("td[tabindex='0']")]).to.deep.equal([day("15 March 2027")]);
  });

  it("tells screen readers of a dialog, its grid and the days in it", async () => {
    // The one engine whose tree the runner can read.
    if (!navigator.userAgent.includes("Chrome")) return;
    const { open } = await make();
    await open();
    interface Node {
      readonly role: string;
      readonly name?: string;
      readonly children?: readonly Node[];
    }
    const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
    // What the command gives is such a tree.
    const nodes = all((await a11ySnapshot({})) as unknown as Node);
    const named = (name: string): readonly string[] =>
      nodes.filter((node) => node.name === name).map(({ role }) => role);
    expect(named("Choose a date")).to.include("dialog");
    for (const name of ["Previous year", "Previous month", "Next month", "Next year", "Close the calendar"])
      expect(named(name), name).to.include("button");
    expect(named("15 March 2027")).to.have.length(1);
  });

  for (const [key, day, shown] of [
    ["ArrowRight", "16 March 2027", "March 2027"],
    ["ArrowLeft", "14 March 2027", "March 2027"],
    ["ArrowUp", "8 March 2027", "March 2027"],
    ["ArrowDown", "22 March 2027", "March 2027"],
    ["End", "21 March 2027", "March 2027"],
    ["PageUp", "15 February 2027", "February 2027"],
    ["PageDown", "15 April 2027", "April 2027"],
    ["Shift+PageUp", "15 March 2026", "March 2026"],
    ["Shift+PageDown", "15 March 2028", "March 2028"],
  ] as const)
    it(`moves with ${key} from 15 to ${day}`, async () => {
      const { open, month, at } = await make();
      await open();
      const [name = "", shift] = key.split("+").reverse();
      // Not every driver holds a key down.
      if (shift)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent("keydown", { key: name, shiftKey: true, bubbles: true, cancelable: true }),
        );
      else await sendKeys({ press: name });
      expect(at()).to.equal(day);
      expect(month()).to.equal(shown);
    });

  it("goes to the first day of a week with Home, and over the end of a month with the arrows", async () => {
    const { open, at, month } = await make({ value: "2027-03-31" });
    await open();
    await sendKeys({ press: "Home" });
    expect(at()).to.equal("29 March 2027");
    await sendKeys({ press: "ArrowDown" });
    expect(at()).to.equal("5 April 2027");
    expect(month()).to.equal("April 2027");
    // The last day of a month that has it not is its last.
    const other = await make({ value: "2027-03-31" });
    await other.open();
    await sendKeys({ press: "PageUp" });
    expect(other.at()).to.equal("28 February 2027");
  });

  for (const key of ["Enter", "Space"] as const)
    it(`puts the day into the boxes with ${key}, tells the page once, and gives the focus back`, async () => {
      const { field, form, open, dialog, button, boxes } = await make();
      const heard: string[] = [];
      for (const name of ["input", "change", "submit"]) form.addEventListener(name, () => heard.push(name));
      await open();
      await sendKeys({ press: "ArrowRight" });
      await sendKeys({ press: key === "Space" ? " " : key });
      await until(() => !dialog(), "closed");
      await settled(field);
      expect(boxes()).to.deep.equal(["16", "3", "2027"]);
      expect(field.value).to.equal("2027-03-16");
      expect(heard).to.deep.equal(["input", "change"]);
      expect(document.activeElement).to.equal(button());
      expect(field.querySelector("[aria-live]")?.textContent).to.equal("16 March 2027 is now in the boxes.");
    });

  it("leaves the boxes as they are at Escape, and gives the focus back", async () => {
    const { field, open, dialog, button, boxes } = await make();
    type(field, "7", 0);
    await open();
    await sendKeys({ press: "PageDown" });
    await sendKeys({ press: "Escape" });
    await until(() => !dialog(), "closed");
    expect(boxes()).to.deep.equal(["7", "3", "2027"]);
    expect(document.activeElement).to.equal(button());
  });

  it("chooses neither a blocked day nor one out of bounds, by key or by pointer", async () => {
    const { field, open, dialog, at } = await make(
      { earliest: "2027-03-15", latest: "2027-04-10" },
      { blocked: { weekdays: ["tuesday"] } },
    );
    await open();
    await sendKeys({ press: "ArrowRight" });
    expect(at()).to.equal("16 March 2027");
    await sendKeys({ press: "Enter" });
    expect(dialog()?.open).to.equal(true);
    dialog()?.querySelector<HTMLElement>('[aria-label="14 March 2027"]')?.click();
    expect(dialog()?.open).to.equal(true);
    expect(field.value).to.equal("2027-03-15");
    dialog()?.querySelector<HTMLElement>('[aria-label="18 March 2027"]')?.click();
    await until(() => !dialog(), "closed");
    expect(field.value).to.equal("2027-03-18");
  });

  it("shows no month in which no day can be chosen", async () => {
    const { open, dialog, month } = await make({ earliest: "2027-03-15", latest: "2027-04-10" });
    await open();
    const mover = (name: string): HTMLElement =>
      [...(dialog()?.querySelectorAll<HTMLElement>("button") ?? [])].find((one) =>
        one.textContent.includes(name),
      ) ?? expect.fail();
    expect(mover("Previous month").getAttribute("aria-disabled")).to.equal("true");
    mover("Previous month").click();
    await sendKeys({ press: "PageUp" });
    expect(month()).to.equal("March 2027");
    mover("Next month").click();
    expect(month()).to.equal("April 2027");
    expect(mover("Next month").getAttribute("aria-disabled")).to.equal("true");
    expect(mover("Next year").getAttribute("aria-disabled")).to.equal("true");
  });

  it("opens today where nothing was entered, and at the first day there is where today cannot be chosen", async () => {
    const now = new Date();
    const open = await make({ value: "" });
    const dialog = await open.open();
    const today = dialog.querySelector('[aria-current="date"]');
    expect(today?.textContent).to.equal(String(now.getDate()));
    expect(document.activeElement).to.equal(today);
    await sendKeys({ press: "Escape" });
    const later = await make({ value: "", earliest: "2100-02-03" });
    await later.open();
    expect(later.at()).to.equal("3 February 2100");
  });

  it("is read from right to left in Arabic, in its digits, and its weeks begin where they do", async () => {
    const { open, at, field, boxes, dialog } = await make(
      { lang: "ar-EG" },
      {},
      { lang: "ar-EG", dir: "rtl" },
    );
    await until(() => field.querySelector("label")?.textContent === "اليوم", "Arabic");
    await settled(field);
    const grid = await open();
    expect(grid.querySelector("th .diwan-hidden")?.textContent).to.equal("السبت");
    expect(at()).to.equal("١٥ مارس ٢٠٢٧");
    await sendKeys({ press: "ArrowLeft" });
    expect(at()).to.equal("١٦ مارس ٢٠٢٧");
    await sendKeys({ press: "Enter" });
    await until(() => !dialog(), "closed");
    expect(boxes()).to.deep.equal(["١٦", "٣", "٢٠٢٧"]);
    expect(field.value).to.equal("2027-03-16");
  });

  it("cannot be opened where the field is read-only or disabled, and is no part of a field without one", async () => {
    expect((await make({ readonly: "" })).button().disabled).to.equal(true);
    expect((await make({ disabled: "" })).button().disabled).to.equal(true);
    const { field } = await place("diwan-date-field", { name: "born", label: "Born?" });
    expect(field.querySelector("button")).to.equal(null);
  });
});
