import { expect } from "chai";
import "../define/diwan-duration-field.js";
import { controlsOf, fieldSuite, place, settled, type as typeInto } from "../field.suite.js";
import { durationExamples } from "./duration.examples.js";
import { durationKind } from "./duration.kind.js";

fieldSuite({
  tag: "diwan-duration-field",
  kind: durationKind,
  examples: durationExamples,
  initial: { attribute: "PT1H", answer: "PT1H" },
  enter: (field) => ["2", "30"].forEach((text, n) => typeInto(field, text, n)),
  entered: "PT2H30M",
  messages: ["duration"],
  group: true,
  submits: true,
});

describe("a duration field", () => {
  it("keeps a zero while more may follow it", async () => {
    const { field } = await place("diwan-duration-field", { name: "answer", label: "How long?" });
    typeInto(field, "1", 0);
    typeInto(field, "0", 1);
    await settled(field);
    expect(field.value).to.equal("PT1H");
    const shown = controlsOf(field).map((control) => (control as HTMLInputElement).value); // two boxes
    expect(shown).to.deep.equal(["1", "0"]);
  });
});
