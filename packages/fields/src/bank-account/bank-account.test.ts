import { expect } from "chai";
import "../define/diwan-bank-account-field.js";
import { controlsOf, fieldSuite, place, settled, type } from "../field.suite.js";
import { bankAccountExamples } from "./bank-account.examples.js";
import { bankAccountKind } from "./bank-account.kind.js";

fieldSuite({
  tag: "diwan-bank-account-field",
  kind: bankAccountKind,
  examples: bankAccountExamples,
  messages: ["code", "bank"],
  submits: true,
  initial: { attribute: '{"iban":"BH67BMAG00001299123456"}', answer: { iban: "BH67BMAG00001299123456" } },
  enter: (field) => type(field, "gb29 nwbk 6016 1331 9268 19"),
  entered: { iban: "GB29NWBK60161331926819" },
});

describe("a bank account field", () => {
  const show = async (attributes: { readonly [name: string]: string } = {}) => {
    const { field } = await place("diwan-bank-account-field", {
      name: "answer",
      label: "IBAN",
      ...attributes,
    });
    return { field, boxes: controlsOf(field) as readonly HTMLInputElement[] }; // all of its controls are boxes
  };

  it("shows an IBAN in groups of four while it is read, and without spaces while it is changed", async () => {
    const { field, boxes } = await show({ value: '{"iban":"BH67BMAG00001299123456"}' });
    const [box = document.createElement("input")] = boxes;
    expect(box.value).to.equal("BH67 BMAG 0000 1299 1234 56");
    box.focus();
    expect(box.value).to.equal("BH67BMAG00001299123456");
    type(field, "GB29NWBK60161331926819");
    await settled(field);
    expect(box.value).to.equal("GB29NWBK60161331926819");
    box.blur();
    expect(box.value).to.equal("GB29 NWBK 6016 1331 9268 19");
    expect(field.value).to.deep.equal({ iban: "GB29NWBK60161331926819" });
  });

  it("leaves in the box what is no IBAN", async () => {
    const { field, boxes } = await show();
    const [box = document.createElement("input")] = boxes;
    box.focus();
    type(field, "at my bank");
    box.blur();
    expect(box.value).to.equal("ATMYBANK");
  });

  it("shows all of the longest IBAN at 320 px", async () => {
    const { field } = await show({ value: '{"iban":"RU0304452522540817810538091310419"}' });
    const whole = field.querySelector<HTMLElement>(".diwan-whole");
    expect(whole?.textContent).to.equal("RU03 0445 2522 5408 1781 0538 0913 1041 9");
    expect(whole?.scrollWidth).to.equal(whole?.clientWidth);
  });

  it("asks a sort code and an account number in two boxes, and reads them however they are written", async () => {
    const { field, boxes } = await show({ scheme: "sort-code" });
    expect(boxes.map((box) => box.labels?.[0]?.textContent)).to.deep.equal(["Sort code", "Account number"]);
    type(field, "20 00-00", 0);
    type(field, "557799", 1);
    expect(field.value).to.deep.equal({ sortCode: "200000", account: "00557799" });
    expect(boxes.map((box) => box.value)).to.deep.equal(["20 00-00", "557799"]);
    field.value = { sortCode: "400000", account: "12345678" };
    await settled(field);
    expect(boxes.map((box) => box.value)).to.deep.equal(["40-00-00", "12345678"]);
  });

  it("asks a routing number and an account number", async () => {
    const { field, boxes } = await show({ scheme: "routing" });
    expect(boxes.map((box) => box.labels?.[0]?.textContent)).to.deep.equal([
      "Routing number",
      "Account number",
    ]);
    type(field, "111000025", 0);
    expect(field.value).to.deep.equal({ routing: "111000025" });
  });
});
