import { expect } from "chai";
import "../define/diwan-why-field.js";
import { blockSuite } from "../block.suite.js";
import { place } from "../field.suite.js";
import { whyExamples } from "./why.examples.js";
import { whyKind } from "./why.kind.js";

blockSuite({
  tag: "diwan-why-field",
  kind: whyKind,
  examples: whyExamples,
  attributes: { text: "For the register." },
  words: "Why we ask this For the register.",
});

describe("why", () => {
  it("is closed until it is asked for, by a native disclosure", async () => {
    const { field } = await place("diwan-why-field", { text: "For the register." });
    const details = field.querySelector("details");
    expect(details?.open).to.equal(false);
    details?.querySelector("summary")?.click();
    expect(details?.open).to.equal(true);
  });
});
