import type { ShippedField } from "../shipped.suite.js";

// The country decides which boxes there are.
export const shipped: ShippedField = {
  field: { countries: ["BH", "GB"] },
  answers: [
    { country: "GB", line1: "1 High Street", city: "Leeds", postcode: "LS1 1AA" },
    { country: "BH", building: "12", road: "34", block: "567", city: "Manama" },
  ],
  shown: [
    ["GB", "1 High Street", "", "Leeds", "LS1 1AA"],
    ["BH", "", "12", "34", "567", "Manama"],
  ],
  blank: ["", "", "", "", "", ""],
  enter: {
    steps: [
      [2, "99"],
      [5, "Muharraq"],
    ],
    answer: { country: "BH", building: "99", road: "34", block: "567", city: "Muharraq" },
    shown: ["BH", "", "99", "34", "567", "Muharraq"],
  },
  // A country once chosen can be changed, not taken back.
  empty: {
    steps: [
      [2, ""],
      [3, ""],
      [4, ""],
      [5, ""],
    ],
    answer: { country: "BH" },
    shown: ["BH", "", "", "", "", ""],
  },
};
