import { expect } from "chai";
import "../define/diwan-chart-field.js";
import { blockSuite, drawn } from "../block.suite.js";
import { squash } from "../field.suite.js";
import { chartExamples } from "./chart.examples.js";
import { chartKind } from "./chart.kind.js";
import { ticksOf } from "./ticks.js";

blockSuite({
  tag: "diwan-chart-field",
  kind: chartKind,
  examples: chartExamples,
  attributes: {
    label: "Days",
    variant: "bar",
    labels: '["2025"]',
    series: '[{"label":"Online","values":[9]}]',
  },
  words: "Days",
});

describe("chart", () => {
  it("says in its table all that it draws, and hides the drawing from those who hear it", async () => {
    for (const example of chartExamples) {
      const box = await drawn(chartKind, example);
      const cells = [...box.querySelectorAll("tbody td")].map((one) => squash(one.textContent ?? ""));
      expect(cells).to.have.length(example.props.labels.length * example.props.series.length);
      expect(box.querySelector("svg")?.closest("[aria-hidden=true]")).to.not.equal(null);
    }
  });

  it("tells rows of numbers apart by more than their colour", async () => {
    const bars = await drawn(chartKind, chartExamples[0]!); // there are examples
    const fills = [...bars.querySelectorAll(".diwan-legend rect")].map((one) => one.getAttribute("fill"));
    expect(fills[0]).to.equal("currentColor");
    expect(bars.querySelector(fills[1]?.slice(4, -1) ?? "")).to.be.instanceOf(SVGPatternElement);
    const lines = await drawn(chartKind, chartExamples[1]!);
    const dashes = [...lines.querySelectorAll(".diwan-legend path:first-child")].map((one) =>
      one.getAttribute("stroke-dasharray"),
    );
    expect(new Set(dashes).size).to.equal(2);
  });

  it("breaks a line where there is no number, and draws none of it where there would be one", async () => {
    const box = await drawn(chartKind, chartExamples[1]!);
    const online = box.querySelector(".diwan-lines-chart .diwan-series-2");
    expect(online?.querySelectorAll("circle,rect")).to.have.length(3);
  });

  for (const [values, ticks] of [
    [
      [24, 6],
      [0, 10, 20, 30],
    ],
    [
      [-4, 5],
      [-5, 0, 5],
    ],
    [
      [0.2, 0.05],
      [0, 0.05, 0.1, 0.15, 0.2],
    ],
    [[0], [0, 0.5]],
  ] as const)
    it(`has round numbers at its scale for ${values.join(" and ")}`, () => {
      const found = ticksOf(values);
      expect([found[0], found.at(-1)]).to.deep.equal([ticks[0], ticks.at(-1)]);
    });
});
