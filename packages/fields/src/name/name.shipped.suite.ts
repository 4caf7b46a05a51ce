import type { ShippedField } from "../shipped.suite.js";

export const shipped: ShippedField = {
  answers: [{ given: "Layla", family: "Haddad" }, { given: "Noor" }],
  shown: [
    ["Layla", "Haddad"],
    ["Noor", ""],
  ],
  blank: ["", ""],
  enter: {
    steps: [
      [0, "Sami"],
      [1, "Aziz"],
    ],
    answer: { given: "Sami", family: "Aziz" },
    shown: ["Sami", "Aziz"],
  },
  empty: {
    steps: [
      [0, ""],
      [1, ""],
    ],
    shown: ["", ""],
  },
};
