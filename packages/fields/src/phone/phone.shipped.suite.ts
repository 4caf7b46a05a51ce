import { oneBox } from "../shipped.suite.js";

// A home number is shown as it is written at home, another one internationally.
export const shipped = oneBox(
  ["+97336001234", "3600 1234"],
  ["+442079460018", "+44 20 7946 0018"],
  ["+97317001234", "1700 1234"],
  { country: "BH" },
);
