import { FIRST, NEXT, OPTIONS, type ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  field: { options: OPTIONS },
  answers: ["a", "b"],
  shown: [["a"], ["b"]],
  blank: [""],
  enter: { steps: [[0, NEXT]], answer: "c", shown: ["c"] },
  empty: { steps: [[0, FIRST]], shown: [""] },
};
