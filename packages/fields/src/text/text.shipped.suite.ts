import { oneBox } from "../shipped.suite.js";

export const shipped = oneBox(["Amal", "Amal"], ["Noor", "Noor"], ["Sami", "Sami"]);
