import { expect } from "chai";
import "../define/diwan-image-choice-field.js";
import { choose, controlsOf, descriptionOf, fieldSuite, place, settled } from "../field.suite.js";
import { imageChoiceExamples } from "./image-choice.examples.js";
import { imageChoiceKind } from "./image-choice.kind.js";

const src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
const options = JSON.stringify([
  { value: "oak", label: "Oak", hint: "Grows slowly", image: { src, alt: "A round crown" } },
  { value: "pine", label: "Pine", image: { src, alt: "A pointed tree" } },
  { value: "palm", label: "Palm", image: { src, alt: "A tall trunk" } },
]);

fieldSuite({
  tag: "diwan-image-choice-field",
  kind: imageChoiceKind,
  examples: imageChoiceExamples,
  attributes: { options },
  initial: { attribute: "oak", answer: "oak" },
  enter: (field) => choose(field, "palm"),
  entered: "palm",
  group: true,
});

describe("an image choice field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-image-choice-field", { name: "answer", label: "Tree", options, ...more });

  it("is chosen by a click anywhere on the picture or its words", async () => {
    const { field } = await make();
    const tiles = [...field.querySelectorAll(".diwan-image")].map((tile) => tile.getBoundingClientRect());
    for (const [at, value] of [
      [1, "pine"],
      [2, "palm"],
    ] as const) {
      const tile = tiles[at] ?? expect.fail();
      expect(Math.min(tile.width, tile.height)).to.be.at.least(100);
      (document.elementFromPoint(tile.right - 4, tile.top + 4) as HTMLElement).click(); // a point of an HTML page
      await settled(field);
      expect(field.value).to.equal(value);
    }
  });

  it("is called by its name and described by what its picture shows, then by its hint", async () => {
    const { field } = await make();
    const [oak] = controlsOf(field);
    expect(oak?.labels?.[0]?.textContent?.trim()).to.equal("Oak");
    const ids = oak?.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect((document.getElementById(ids[0] ?? "") as HTMLImageElement).alt).to.equal("A round crown");
    expect(descriptionOf(oak ?? field).trim()).to.equal("Grows slowly");
  });

  it("takes several, in the order of the options", async () => {
    const { field } = await make({ multiple: "" });
    for (const value of ["palm", "oak"]) choose(field, value);
    await settled(field);
    expect(field.value).to.deep.equal(["oak", "palm"]);
    for (const value of ["palm", "oak"]) choose(field, value);
    expect(field.value).to.equal(undefined);
  });
});
