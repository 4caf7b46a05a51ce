import { expect } from "chai";
import "../define/diwan-consent-field.js";
import { choose, fieldSuite, place } from "../field.suite.js";
import { consentExamples } from "./consent.examples.js";
import { consentKind } from "./consent.kind.js";

fieldSuite({
  tag: "diwan-consent-field",
  kind: consentKind,
  examples: consentExamples,
  initial: { attribute: "true", answer: true },
  enter: (field) => {
    if (!field.querySelector("input")?.checked) choose(field, "true");
  },
  entered: true,
});

describe("a consent field", () => {
  it("has no answer once it is unticked", async () => {
    const { field } = await place("diwan-consent-field", { name: "answer", label: "I agree", value: "true" });
    choose(field, "true");
    expect(field.value).to.equal(undefined);
  });
});
