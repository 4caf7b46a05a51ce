import { oneBox } from "../shipped.suite.js";

export const shipped = oneBox([1250, "1250"], [7.5, "7.5"], [3, "3"]);
