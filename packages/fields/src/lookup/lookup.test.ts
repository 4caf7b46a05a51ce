import { expect } from "chai";
import "../define/diwan-lookup-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import type { LookupQuestion } from "../look-up.js";
import type { DiwanLookupField } from "./lookup.element.js";
import { lookupExamples } from "./lookup.examples.js";
import { lookupKind } from "./lookup.kind.js";

const record = [
  { name: "legalName", label: "Company name" },
  { name: "since", label: "Registered on" },
];

fieldSuite({
  tag: "diwan-lookup-field",
  kind: lookupKind,
  examples: lookupExamples,
  attributes: { source: "companies", record: JSON.stringify(record) },
  group: true,
  initial: { attribute: '{"value":"11111"}', answer: { value: "11111" } },
  enter: (field) => typeInto(field, " 12345-1 "),
  entered: { value: "12345-1" },
  messages: ["lookup"],
  submits: false,
});

describe("<diwan-lookup-field>", () => {
  let asked: LookupQuestion[] = [];
  type Handler = NonNullable<DiwanLookupField["lookupHandler"]>;
  const bakery = { legalName: "Delmon Bakery", since: "2019-03-05", owner: "Somebody" };

  const stand = async (handler: Handler): Promise<DiwanLookupField> => {
    asked = [];
    document.body.innerHTML = `<main><form><diwan-lookup-field name="company" label="Which company?" source="companies"></diwan-lookup-field></form></main>`;
    const field = document.querySelector<DiwanLookupField>("diwan-lookup-field")!; // just written
    field.record = record;
    field.lookupHandler = (question, how) => {
      asked.push(question);
      return handler(question, how);
    };
    await field.updateComplete;
    return field;
  };
  const button = (field: Element) => field.querySelector<HTMLButtonElement>("[data-do=find]")!; // always there
  const status = (field: Element) =>
    [...field.querySelectorAll("[aria-live]")].map((one) => one.textContent).join("");
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((go) => setTimeout(go, 10));
  };
  const radio = (field: Element, value: string) =>
    field.querySelector<HTMLInputElement>(`[name="company.right"][value=${value}]`)!; // of a record that was found
  const find = async (field: DiwanLookupField, text: string): Promise<void> => {
    typeInto(field, text, 0);
    button(field).click();
    await until(() => asked.length > 0 && !/…/.test(status(field)) && status(field) !== "");
    await field.updateComplete;
  };

  it("shows what was found, announces it, and asks whether it is right", async () => {
    const field = await stand(() => Promise.resolve(bakery));
    await find(field, "12345-1");
    expect(asked).to.deep.equal([
      { source: "companies", field: "company", language: "en", value: "12345-1" },
    ]);
    expect(status(field)).to.equal("One match was found. Check that it is right.");
    const details = [...field.querySelectorAll("dl dd")].map((one) => one.textContent?.trim());
    expect(details[0]).to.equal("Delmon Bakery");
    expect(details[1]).to.match(/5 March 2019|March 5, 2019/);
    expect(field.textContent).not.to.contain("Somebody");
    radio(field, "yes").click();
    await field.updateComplete;
    const { at, ...answer } = field.value as { at: string };
    expect(answer).to.deep.equal({
      value: "12345-1",
      record: { legalName: "Delmon Bakery", since: "2019-03-05" },
      source: "lookup",
    });
    expect(Date.parse(at)).to.be.greaterThan(0);
  });

  it("asks for the details where what was found is wrong, and keeps what was typed when the choice changes", async () => {
    const field = await stand(() => Promise.resolve(bakery));
    await find(field, "12345-1");
    radio(field, "no").click();
    await field.updateComplete;
    const box = field.querySelector<HTMLInputElement>('[name="company.legalName"]')!; // always there
    box.value = "Dilmun Tours";
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await field.updateComplete;
    expect(field.value).to.deep.include({ source: "manual", record: { legalName: "Dilmun Tours" } });
    radio(field, "yes").click();
    await field.updateComplete;
    expect(field.value).to.deep.include({ source: "lookup" });
    expect(box.isConnected && box.checkVisibility()).to.equal(false);
    radio(field, "no").click();
    await field.updateComplete;
    expect(field.value).to.deep.include({ source: "manual", record: { legalName: "Dilmun Tours" } });
  });

  it("says that nothing was found, and takes the details by hand", async () => {
    const field = await stand(() => Promise.resolve(null));
    await find(field, "99999");
    expect(status(field)).to.match(/^Nothing was found/);
    field.querySelector<HTMLInputElement>('[name="company.manual"]')!.click(); // always there without a record
    await field.updateComplete;
    expect(field.value).to.deep.include({ value: "99999", record: {}, source: "manual" });
    const boxes = [...field.querySelectorAll(".diwan-reveal input")];
    expect(boxes.filter((one) => one.checkVisibility())).to.have.length(2);
  });

  it("says that it cannot be looked up when the source fails, and asks again when the button is pressed again", async () => {
    let isAway = true;
    const field = await stand(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve(bakery)));
    await find(field, "12345-1");
    expect(status(field)).to.match(/^It cannot be looked up at the moment/);
    expect((field.value as { value: string }).value).to.equal("12345-1");
    isAway = false;
    button(field).click();
    await until(() => /^One match/.test(status(field)));
    expect(asked).to.have.length(2);
  });

  it("looks up on Enter, and does not send the page's form with what was not looked up", async () => {
    const field = await stand(() => Promise.resolve(bakery));
    let sent = 0;
    field.closest("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      sent++;
    });
    typeInto(field, "12345-1", 0);
    const box = field.querySelector("input")!; // its first box
    box.focus();
    const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    expect(box.dispatchEvent(event), "what the browser would do is stopped").to.equal(false);
    await until(() => /^One match/.test(status(field)));
    expect([asked.length, sent]).to.deep.equal([1, 0]);
  });

  it("forgets what was found when another number is typed, and believes no answer that comes late", async () => {
    let answer: (record: typeof bakery) => void = () => {};
    const field = await stand(() => new Promise((resolve) => (answer = resolve)));
    typeInto(field, "12345-1", 0);
    button(field).click();
    await until(() => asked.length === 1);
    expect(status(field)).to.equal("Looking it up…");
    typeInto(field, "12345-2", 0);
    answer(bakery);
    await until(() => status(field) === "");
    await field.updateComplete;
    expect(field.value).to.deep.equal({ value: "12345-2" });
    expect(field.querySelector("dl")).to.equal(null);
  });
});
