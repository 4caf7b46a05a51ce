import { nodesOfCombobox } from "../combobox/combobox.suite.js";
import { one, suiteOf } from "../type.suite.js";
import type { NationalityField } from "./nationality.definition.js";

export const nationalitySuite = suiteOf<NationalityField>({
  shipped: {
    answers: ["BH", "SA"],
    shown: [["Bahrain"], ["Saudi Arabia"]],
    blank: [""],
    enter: { steps: [[0, "british"]], answer: "GB", shown: ["british"] },
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
