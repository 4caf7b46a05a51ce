import { SPACE, type ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  answers: [true, undefined],
  shown: [["true"], []],
  blank: [],
  enter: { steps: [[0, SPACE]], answer: true, shown: ["true"] },
  empty: { steps: [[0, SPACE]], shown: [] },
};
