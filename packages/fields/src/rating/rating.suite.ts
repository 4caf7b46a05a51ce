import { refusedPoints, nodesOfPoints } from "../points.suite.js";
import { SPACE, suiteOf } from "../type.suite.js";
import type { RatingField } from "./rating.definition.js";

export const ratingSuite = suiteOf<RatingField>({
  shipped: {
    field: { max: 3, low: "Poor", high: "Good" },
    answers: [1, 2],
    shown: [["1"], ["2"]],
    blank: [],
    enter: { steps: [[2, SPACE]], answer: 3, shown: ["3"] },
  },
  accessibleNodes: nodesOfPoints,
  refused: refusedPoints,
});
