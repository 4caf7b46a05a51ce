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
  it("says in its head, which is a heading, what it is for", async () => {
    const heads = await Promise.all(
      bannerExamples
        .slice(0, 4)
        .map(async (example) =>
          squash((await drawn(bannerKind, example)).querySelector("h2")?.textContent ?? ""),
        ),
    );
    expect(heads).to.deep.equal(["Information", "Important", "Success", "Office closed"]);
  });
});
