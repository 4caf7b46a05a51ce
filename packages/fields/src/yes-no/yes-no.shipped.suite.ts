import { SPACE, type ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  answers: [true, false],
  shown: [["yes"], ["no"]],
  blank: [],
  enter: { steps: [[0, SPACE]], answer: true, shown: ["yes"] },
};
