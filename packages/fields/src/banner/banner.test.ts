import { expect } from "chai";
import "../define/diwan-banner-field.js";
import { blockSuite, drawn } from "../block.suite.js";
import { squash } from "../field.suite.js";
import { bannerExamples } from "./banner.examples.js";
import { bannerKind } from "./banner.kind.js";

blockSuite({
  tag: "diwan-banner-field",
  kind: bannerKind,
  examples: bannerExamples,
  attributes: { variant: "success", text: "It went well." },
  words: "Success It went well.",
});

describe("banner", () => {
  it("is a region that is named by its head", async () => {
    const box = await drawn(bannerKind, bannerExamples[1]!); // there are examples
    const region = box.querySelector("[role=region]");
    expect(
      squash(box.querySelector(`#${region?.getAttribute("aria-labelledby")}`)?.textContent ?? ""),
    ).to.equal("Important");
  });
});
