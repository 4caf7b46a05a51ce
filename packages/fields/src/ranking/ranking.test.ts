import { expect } from "chai";
import "../define/diwan-ranking-field.js";
import { controlsOf, fieldSuite, place, settled, type as choosePlace } from "../field.suite.js";
import { rankingExamples } from "./ranking.examples.js";
import { rankingKind } from "./ranking.kind.js";

const options = JSON.stringify([
  { value: "parks", label: "Parks" },
  { value: "roads", label: "Roads" },
  { value: "buses", label: "Buses" },
]);

fieldSuite({
  tag: "diwan-ranking-field",
  kind: rankingKind,
  examples: rankingExamples,
  attributes: { options },
  initial: { attribute: '["buses","parks","roads"]', answer: ["buses", "parks", "roads"] },
  enter: (field) => ["3", "1", "2"].forEach((text, n) => choosePlace(field, text, n)),
  entered: ["roads", "buses", "parks"],
  messages: ["ranking"],
  group: true,
});

describe("a ranking field", () => {
  const make = (more: { readonly [name: string]: string } = {}) =>
    place("diwan-ranking-field", { name: "answer", label: "Spend on", options, ...more });

  it("has a native list of places for each thing, called by it, the ends of the order in words", async () => {
    const { field } = await make();
    const lists = controlsOf(field) as HTMLSelectElement[]; // lists of places
    expect(lists.map((list) => list.labels[0]?.textContent?.trim())).to.deep.equal([
      "Parks",
      "Roads",
      "Buses",
    ]);
    expect([...(lists[0]?.options ?? [])].slice(1).map(({ text }) => text)).to.deep.equal([
      "1 (highest)",
      "2",
      "3 (lowest)",
    ]);
  });

  it("keeps places as they were chosen while one is missing or stands twice", async () => {
    const { field } = await make();
    choosePlace(field, "2", 1);
    expect(field.value).to.deep.equal({ roads: "2" });
    choosePlace(field, "2", 2);
    choosePlace(field, "1", 0);
    await settled(field);
    expect(field.value).to.deep.equal({ parks: "1", roads: "2", buses: "2" });
    expect(controlsOf(field).map(({ value }) => value)).to.deep.equal(["1", "2", "2"]);
  });

  it("asks for the best of them alone", async () => {
    const { field } = await make({ top: "2" });
    choosePlace(field, "2", 0);
    choosePlace(field, "1", 2);
    await settled(field);
    expect(field.value).to.deep.equal(["buses", "parks"]);
    expect(field.querySelectorAll("[aria-required]")).to.have.length(0);
    expect(controlsOf(field).map((list) => (list as HTMLSelectElement).options.length)).to.deep.equal([
      3, 3, 3,
    ]);
  });

  it("has thing and place on a line where there is room, and one below the other where there is none", async () => {
    const { field, form } = await make();
    const tops = () =>
      [".diwan-rank label", ".diwan-rank select"].map((one) =>
        field.querySelector(one)?.getBoundingClientRect(),
      );
    form.style.inlineSize = "700px";
    const [label, list] = tops();
    expect(list?.left).to.be.greaterThan(label?.right ?? Infinity);
    form.style.inlineSize = "280px";
    const [narrowLabel, narrowList] = tops();
    expect(narrowList?.top).to.be.at.least(narrowLabel?.bottom ?? Infinity);
    expect(form.scrollWidth).to.be.at.most(280);
  });
});
