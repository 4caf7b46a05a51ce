import { expect } from "chai";
import "../define/diwan-rating-field.js";
import { choose, controlsOf, fieldSuite, place } from "../field.suite.js";
import { ratingExamples } from "./rating.examples.js";
import { ratingKind } from "./rating.kind.js";

fieldSuite({
  tag: "diwan-rating-field",
  kind: ratingKind,
  examples: ratingExamples,
  attributes: { low: "Poor", high: "Good" },
  initial: { attribute: "2", answer: 2 },
  enter: (field) => choose(field, "4"),
  entered: 4,
  group: true,
});

describe("a rating field", () => {
  it("says with the first and the last star what they mean", async () => {
    const { field } = await place("diwan-rating-field", {
      name: "answer",
      label: "Service",
      low: "Poor",
      high: "Good",
    });
    expect(
      controlsOf(field).map((control) => control.labels?.[0]?.textContent?.trim().replace(/\s+/g, " ")),
    ).to.deep.equal(["1 Poor", "2", "3", "4", "5 Good"]);
  });

  it("fills the stars up to the one that is chosen", async () => {
    const { field } = await place("diwan-rating-field", {
      name: "answer",
      label: "Service",
      low: "Poor",
      high: "Good",
    });
    choose(field, "3");
    const colours = controlsOf(field).map((control) => getComputedStyle(control, "::after").backgroundColor);
    expect(new Set(colours.slice(0, 3)).size).to.equal(1);
    expect(new Set(colours.slice(3)).size).to.equal(1);
    expect(colours[0]).not.to.equal(colours[4]);
  });
});
