import { oneBox } from "../shipped.suite.js";

export const shipped = oneBox(
  ["amal@example.com", "amal@example.com"],
  ["noor@example.com", "noor@example.com"],
  ["sami@example.com", "sami@example.com"],
);
