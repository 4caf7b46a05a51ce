import { expect } from "chai";
import "../define/diwan-image-field.js";
import { blockSuite, drawn } from "../block.suite.js";

import { imageExamples } from "./image.examples.js";
import { imageKind } from "./image.kind.js";

blockSuite({
  tag: "diwan-image-field",
  kind: imageKind,
  examples: imageExamples,
  attributes: { src: "data:,", alt: "A meter", width: "320", height: "180", caption: "A meter of 2019" },
  words: "A meter of 2019",
});

describe("image", () => {
  it("keeps its place free until it has come, and says what is to be seen in it", async () => {
    const [example] = imageExamples;
    const image = (await drawn(imageKind, example!)).querySelector("img"); // there are examples
    expect([image?.width, image?.height]).to.deep.equal([320, 180]);
    expect(image?.alt).to.equal(example?.props.alt);
  });

  it("is nothing to those who do not see it where it is only decoration", async () => {
    const example = imageExamples.find(({ name }) => name === "decoration");
    const image = (await drawn(imageKind, example!)).querySelector("img"); // there is such an example
    expect(image?.getAttribute("alt")).to.equal("");
  });
});
