import { oneBox } from "../shipped.suite.js";

export const shipped = oneBox(["45.000", "45.000"], ["1250.500", "1250.500"], ["7.250", "7.25"], {
  currency: "BHD",
});
