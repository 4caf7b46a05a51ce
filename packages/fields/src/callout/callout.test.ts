import { expect } from "chai";
import "../define/diwan-callout-field.js";
import { blockSuite, drawn } from "../block.suite.js";

import { calloutExamples } from "./callout.examples.js";
import { calloutKind } from "./callout.kind.js";

blockSuite({
  tag: "diwan-callout-field",
  kind: calloutKind,
  examples: calloutExamples,
  attributes: { label: "Before you dig", text: "Ask first.", variant: "warning" },
  words: "Warning Before you dig Ask first.",
});

describe("callout", () => {
  it("has a real heading, one below that of its page", async () => {
    const box = await drawn(calloutKind, { name: "", props: { label: "Title", level: 2, text: "Text" } });
    expect(box.querySelector("h3")?.textContent).to.equal("Title");
  });
});
