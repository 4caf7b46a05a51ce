import { OPTIONS, SPACE, type ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  field: { options: OPTIONS },
  answers: ["a", "b"],
  shown: [["a"], ["b"]],
  blank: [],
  enter: { steps: [[2, SPACE]], answer: "c", shown: ["c"] },
};
