import { expect } from "chai";
import "../define/diwan-partial-date-field.js";
import { fieldSuite, place, type as typeInto } from "../field.suite.js";
import { partialDateExamples } from "./partial-date.examples.js";
import { partialDateKind } from "./partial-date.kind.js";

fieldSuite({
  tag: "diwan-partial-date-field",
  kind: partialDateKind,
  examples: partialDateExamples,
  initial: { attribute: "1987", answer: "1987" },
  group: true,
  submits: true,
  enter: (field) => ["", "feb", "2024"].forEach((text, n) => typeInto(field, text, n)),
  entered: "2024-02",
  advice:
    "If you only know the year, leave the day and the month empty. If you only know the month and the year, leave the day empty.",
  messages: ["partial-date"],
});

describe("a date that may be known to the year alone", () => {
  after(() => document.body.replaceChildren());

  it("is as much as was entered, in any digits and by name", async () => {
    const { field } = await place("diwan-partial-date-field", { name: "answer", label: "Arrived" });
    typeInto(field, "١٩٨٧", 2);
    expect(field.value).to.equal("1987");
    typeInto(field, "مارس", 1);
    expect(field.value).to.equal("1987-03");
    typeInto(field, "4", 0);
    expect(field.value).to.equal("1987-03-04");
    typeInto(field, "", 1);
    expect(field.value).to.deep.equal({ day: "4", month: "", year: "١٩٨٧" });
    for (const n of [0, 1, 2]) typeInto(field, "", n);
    expect(field.value).to.equal(undefined);
  });

  it("needs the month where the year is not enough", async () => {
    const { field } = await place("diwan-partial-date-field", {
      name: "answer",
      label: "Arrived",
      precision: "month",
    });
    typeInto(field, "1987", 2);
    expect(field.value).to.deep.equal({ day: "", month: "", year: "1987" });
    typeInto(field, "3", 1);
    expect(field.value).to.equal("1987-03");
    const needed = [...field.querySelectorAll("input")].map((box) => box.getAttribute("aria-required"));
    expect(needed).to.deep.equal([null, "true", "true"]);
  });
});
