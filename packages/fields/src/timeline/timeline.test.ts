import { expect } from "chai";
import "../define/diwan-timeline-field.js";
import { blockSuite, drawn } from "../block.suite.js";

import { timelineExamples } from "./timeline.examples.js";
import { timelineKind } from "./timeline.kind.js";

blockSuite({
  tag: "diwan-timeline-field",
  kind: timelineKind,
  examples: timelineExamples,
  attributes: { label: "Next", steps: '[{"title":"You send it","date":"2026-03-03","status":"done"}]' },
  words: "Next You send it 3 March 2026 Done",
});

describe("timeline", () => {
  it("is an ordered list that says which step is the current one", async () => {
    const box = await drawn(timelineKind, timelineExamples[0]!); // there are examples
    const steps = [...box.querySelectorAll("ol > li")];
    expect(steps.map((one) => one.getAttribute("aria-current"))).to.deep.equal([null, "step", null]);
    expect(box.querySelector("time")?.dateTime).to.equal("2026-03-03");
  });
});
