import { refusedPoints, nodesOfPoints } from "../points.suite.js";
import { SPACE, suiteOf } from "../type.suite.js";
import type { ScaleField } from "./scale.definition.js";

export const scaleSuite = suiteOf<ScaleField>({
  shipped: {
    field: { min: 0, max: 2, low: "Not likely", high: "Very likely" },
    answers: [0, 1],
    shown: [["0"], ["1"]],
    blank: [],
    enter: { steps: [[2, SPACE]], answer: 2, shown: ["2"] },
  },
  accessibleNodes: nodesOfPoints,
  refused: refusedPoints,
});
