import { OPTIONS, SPACE, type ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  field: { options: OPTIONS },
  answers: [["a", "b"], ["c"]],
  shown: [["a", "b"], ["c"]],
  blank: [],
  enter: { steps: [[0, SPACE]], answer: ["a", "c"], shown: ["a", "c"] },
  empty: {
    steps: [
      [0, SPACE],
      [2, SPACE],
    ],
    shown: [],
  },
};
