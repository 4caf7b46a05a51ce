import { expect } from "chai";
import { loadLocale } from "@diwan/i18n";
import "../define/diwan-time-field.js";
import { fieldSuite, place, settled, type as typeInto } from "../field.suite.js";
import { timeExamples } from "./time.examples.js";
import { timeKind } from "./time.kind.js";

fieldSuite({
  tag: "diwan-time-field",
  kind: timeKind,
  examples: timeExamples,
  messages: ["time"],
  initial: { attribute: "14:05", answer: "14:05" },
  group: true,
  submits: true,
  enter: (field) => ["9", "30"].forEach((text, n) => typeInto(field, text, n)),
  entered: "09:30",
});

describe("a time field", () => {
  after(() => document.body.replaceChildren());
  const shown = (root: ParentNode): readonly string[] =>
    [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input,select")].map((one) => one.value);

  it("counts hours to 24 in English, keeps what is half entered, and leaves what was typed as typed", async () => {
    const { field } = await place("diwan-time-field", { name: "answer", label: "Opens" });
    await settled(field);
    typeInto(field, "٨", 0);
    expect(field.value).to.deep.equal({ hour: "٨", minute: "" });
    typeInto(field, "5", 1);
    expect(field.value).to.equal("08:05");
    await settled(field);
    expect(shown(field)).to.deep.equal(["٨", "5"]);
    typeInto(field, "0", 1);
    await settled(field);
    expect(shown(field), "more may follow a zero").to.deep.equal(["٨", "0"]);
  });

  it("asks in which half of the day an hour lies where people count to 12, unless the hour says so itself", async () => {
    const { field } = await place("diwan-time-field", { name: "answer", label: "Opens" });
    Object.assign(field, { locale: await loadLocale("en-US", ["time"]), value: "14:05" });
    await settled(field);
    expect(shown(field)).to.deep.equal(["2", "05", "pm"]);
    typeInto(field, "", 2);
    expect(field.value).to.deep.equal({ hour: "2", minute: "05", period: "" });
    typeInto(field, "15", 0);
    expect(field.value).to.equal("15:05");
    typeInto(field, "12", 0);
    typeInto(field, "am", 2);
    expect(field.value).to.equal("00:05");
  });
});
