import type { ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  answers: ["2026-03-12", "2025-11-04"],
  shown: [
    ["12", "3", "2026"],
    ["4", "11", "2025"],
  ],
  blank: ["", "", ""],
  enter: {
    steps: [
      [0, "7"],
      [1, "August"],
      [2, "2024"],
    ],
    answer: "2024-08-07",
    shown: ["7", "August", "2024"],
  },
  empty: {
    steps: [
      [0, ""],
      [1, ""],
      [2, ""],
    ],
    shown: ["", "", ""],
  },
};
