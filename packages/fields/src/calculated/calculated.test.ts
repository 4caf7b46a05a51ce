import { expect } from "chai";
import "../define/diwan-calculated-field.js";
import { blockSuite } from "../block.suite.js";
import { place, squash } from "../field.suite.js";
import { calculatedExamples } from "./calculated.examples.js";
import { calculatedKind } from "./calculated.kind.js";

blockSuite({
  tag: "diwan-calculated-field",
  kind: calculatedKind,
  examples: calculatedExamples,
  attributes: { label: "Fee", result: "BHD 45.000" },
  words: "Fee BHD 45.000",
});

describe("calculated", () => {
  it("says a result that has changed once it has rested, and not the one that was there", async () => {
    const { field } = await place("diwan-calculated-field", { label: "Fee", result: "1" });
    const region = field.querySelector("[role=status]") ?? expect.fail("no live region");
    for (const result of ["12", "120"]) {
      field.setAttribute("result", result);
      await field.updateComplete;
      expect(squash(field.querySelector("dd")?.textContent ?? "")).to.equal(result);
      expect(squash(region.textContent ?? "")).to.equal("");
    }
    while (!squash(region.textContent ?? "")) await new Promise((go) => setTimeout(go, 10));
    expect(squash(region.textContent ?? "")).to.equal("Fee is now 120.");
  });
});
