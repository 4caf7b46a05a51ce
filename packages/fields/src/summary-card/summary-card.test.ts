import { expect } from "chai";
import "../define/diwan-summary-card-field.js";
import { blockSuite, drawn } from "../block.suite.js";

import { summaryCardExamples } from "./summary-card.examples.js";
import { summaryCardKind } from "./summary-card.kind.js";

blockSuite({
  tag: "diwan-summary-card-field",
  kind: summaryCardKind,
  examples: summaryCardExamples,
  attributes: { rows: '[{"label":"Full name","lines":["Mona Haddad"]},{"label":"Plate","lines":[]}]' },
  words: "Your answers so far Full name Mona Haddad Plate Not answered yet",
});

describe("summary-card", () => {
  it("is not there while none of its questions is asked", async () => {
    const box = await drawn(summaryCardKind, { name: "", props: { label: "", rows: [] } });
    expect(box.children).to.have.length(0);
  });
});
