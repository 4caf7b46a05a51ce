import { nodesOfCombobox } from "../combobox/combobox.suite.js";
import { one, suiteOf } from "../type.suite.js";
import type { CountryField } from "./country.definition.js";

export const countrySuite = suiteOf<CountryField>({
  shipped: {
    answers: ["BH", "SA"],
    shown: [["Bahrain"], ["Saudi Arabia"]],
    blank: [""],
    enter: { steps: [[0, "britain"]], answer: "GB", shown: ["britain"] },
    empty: { steps: [[0, ""]], shown: [""] },
  },
  accessibleNodes: nodesOfCombobox,
  isNamedByLabel: true,
  isListWithoutScript: true,
  typed: () => [one("Atlantis", "choice")],
  refused: () => [
    ["Atlantis", "choice"],
    ["Bahrain", "choice"],
    [7, "type"],
  ],
});
