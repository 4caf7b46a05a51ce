import type { ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  field: {
    item: "Pet",
    fields: [{ type: "text", name: "pet", label: "What is it called?", optional: true }],
  },
  answers: [[{ pet: "Rex" }, { pet: "Mimi" }], [{ pet: "Zola" }]],
  shown: [["Rex", "Mimi"], ["Zola"]],
  blank: [],
  none: [],
  enter: { steps: [[0, "Kit"]], answer: [{ pet: "Kit" }], shown: ["Kit"] },
  empty: { steps: [[0, ""]], answer: [{}], shown: [""] },
};
