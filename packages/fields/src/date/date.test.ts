import { expect } from "chai";
import "../define/diwan-date-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { dateExamples } from "./date.examples.js";
import { dateCalendarKind } from "./date.calendar.kind.js";
import type { DiwanDateField } from "./date.element.js";

const boxes = (root: ParentNode): { readonly [part: string]: HTMLInputElement } =>
  Object.fromEntries([...root.querySelectorAll("input")].map((box) => [box.name.split(".").pop(), box]));
const shown = (root: ParentNode) =>
  Object.fromEntries(Object.entries(boxes(root)).map(([part, box]) => [part, box.value]));

fieldSuite({
  tag: "diwan-date-field",
  kind: dateCalendarKind,
  messages: ["calendar"],
  examples: dateExamples,
  initial: { attribute: "2026-03-04", answer: "2026-03-04" },
  group: true,
  submits: true,
  enter: (field) => ["29", "feb", "2024"].forEach((text, n) => typeInto(field, text, n)),
  entered: "2024-02-29",
});

describe("a date field on a page", () => {
  const place = document.createElement("div");
  before(() => document.body.append(place));
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  const show = async (
    attributes: { readonly [name: string]: string },
    properties: Partial<DiwanDateField> = {},
  ): Promise<DiwanDateField> => {
    const form = document.createElement("form");
    const field = document.createElement("diwan-date-field");
    for (const [name, value] of Object.entries({ name: "born", label: "Date of birth", ...attributes }))
      field.setAttribute(name, value);
    Object.assign(field, properties);
    form.append(field);
    place.append(form);
    await field.updateComplete;
    // Another language's words come later.
    for (
      let n = 0;
      n < 1000 && attributes["lang"] && field.querySelector("label")?.textContent === "Day";
      n++
    )
      await new Promise((done) => setTimeout(done, 20));
    return field;
  };
  const type = async (field: DiwanDateField, entered: { readonly [part: string]: string }): Promise<void> => {
    for (const [part, text] of Object.entries(entered)) {
      const box = boxes(field)[part]!; // three parts, three boxes
      box.value = text;
      box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      await field.updateComplete;
    }
  };
  const paste = async (field: DiwanDateField, part: string, text: string): Promise<ClipboardEvent> => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    // Firefox makes such an event without its data.
    const event = Object.defineProperty(
      new ClipboardEvent("paste", { bubbles: true, cancelable: true }),
      "clipboardData",
      { value: data },
    );
    boxes(field)[part]?.dispatchEvent(event);
    await field.updateComplete;
    return event;
  };

  it("asks three labelled boxes with a numeric keypad inside one named group", async () => {
    const field = await show({});
    const group = field.querySelector("fieldset");
    expect(group?.getAttribute("role")).to.equal("group");
    expect(group?.querySelector("legend")?.textContent).to.equal("Date of birth");
    const inputs = [...field.querySelectorAll("input")];
    expect(inputs.map((box) => box.labels?.[0]?.textContent)).to.deep.equal(["Day", "Month", "Year"]);
    expect(inputs.map((box) => [box.type, box.inputMode, box.name])).to.deep.equal([
      ["text", "numeric", "born.day"],
      ["text", "numeric", "born.month"],
      ["text", "numeric", "born.year"],
    ]);
  });

  it("puts the month first where people do", async () => {
    const field = await show({ lang: "en-US" });
    const labels = (): readonly (string | null)[] =>
      [...field.querySelectorAll("label")].map((label) => label.textContent);
    for (let n = 0; n < 1000 && labels()[0] !== "Month"; n++)
      await new Promise((done) => setTimeout(done, 20));
    expect(labels()).to.deep.equal(["Month", "Day", "Year"]);
  });

  it("is a civil date once the three boxes make one, and leaves what was typed as typed", async () => {
    const field = await show({});
    await type(field, { day: "04", month: "March" });
    expect(field.value).to.deep.equal({ day: "04", month: "March", year: "" });
    await type(field, { year: "٢٠٢٦" });
    expect(field.value).to.equal("2026-03-04");
    expect(shown(field)).to.deep.equal({ day: "04", month: "March", year: "٢٠٢٦" });
  });

  it("shows a date it is given, and goes back to it on reset", async () => {
    const field = await show({ value: "2026-03-04" });
    expect(shown(field)).to.deep.equal({ day: "4", month: "3", year: "2026" });
    await type(field, { day: "5" });
    field.closest("form")?.reset();
    await new Promise((done) => requestAnimationFrame(done));
    await field.updateComplete;
    expect(field.value).to.equal("2026-03-04");
  });

  it("speaks Arabic and its digits", async () => {
    const field = await show({ lang: "ar-SA", value: "2026-03-04" });
    await field.updateComplete;
    expect([...field.querySelectorAll("label")].map((label) => label.textContent)).to.deep.equal([
      "اليوم",
      "الشهر",
      "السنة",
    ]);
    expect(field.value).to.equal("2026-03-04");
  });

  it("offers the browser a birthday by parts", async () => {
    const field = await show({ autocomplete: "section-child bday" });
    expect([...field.querySelectorAll("input")].map((box) => box.getAttribute("autocomplete"))).to.deep.equal(
      ["section-child bday-day", "section-child bday-month", "section-child bday-year"],
    );
  });

  it("says what is wrong once and marks only the boxes at fault", async () => {
    const field = await show({}, { partErrors: { year: "Enter the year", day: "" } });
    expect([...field.querySelectorAll("input")].map((box) => box.getAttribute("aria-invalid"))).to.deep.equal(
      [null, null, "true"],
    );
    expect(field.querySelectorAll(".diwan-error").length).to.equal(1);
    const described = field.querySelector("fieldset")?.getAttribute("aria-describedby");
    expect([...field.querySelectorAll("p")].find((p) => p.id === described)?.textContent.trim()).to.equal(
      "Error: Enter the year",
    );
    field.partErrors = {};
    field.error = "Enter a date";
    await field.updateComplete;
    expect(field.querySelectorAll(".diwan-error").length).to.equal(1);
    expect([...field.querySelectorAll("input")].map((box) => box.getAttribute("aria-invalid"))).to.deep.equal(
      ["true", "true", "true"],
    );
  });

  for (const [text, part] of [
    ["2026-03-04", "day"],
    ["4/3/2026", "year"],
    ["٤ مارس ٢٠٢٦", "month"],
  ] as const) {
    it(`takes “${text}” pasted into the ${part} box as a whole date, and tells the page once`, async () => {
      const field = await show({});
      const heard: string[] = [];
      place.addEventListener("input", () => heard.push("input"), { once: true });
      place.addEventListener("change", () => heard.push("change"), { once: true });
      await paste(field, part, text);
      // What reads whole dates is fetched at the first paste.
      for (let tries = 0; heard.length < 2 && tries < 1000; tries++)
        await new Promise((done) => setTimeout(done, 20));
      expect(shown(field)).to.deep.equal({ day: "4", month: "3", year: "2026" });
      expect(field.value).to.equal("2026-03-04");
      expect(heard).to.deep.equal(["input", "change"]);
    });
  }

  it("leaves any other paste to the browser, and every paste when it is read-only", async () => {
    expect((await paste(await show({}), "day", "4")).defaultPrevented).to.equal(false);
    const field = await show({}, { readonly: true, value: "2026-03-04" });
    expect((await paste(field, "day", "2020-01-01")).defaultPrevented).to.equal(false);
    expect(field.value).to.equal("2026-03-04");
  });
});
