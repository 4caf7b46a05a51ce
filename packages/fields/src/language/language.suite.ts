import { nodesOfCombobox } from "../combobox/combobox.suite.js";
import { one, suiteOf } from "../type.suite.js";
import type { LanguageField } from "./language.definition.js";

export const languageSuite = suiteOf<LanguageField>({
  shipped: {
    answers: ["ar", "en"],
    shown: [["Arabic"], ["English"]],
    blank: [""],
    enter: { steps: [[0, "اردو"]], answer: "ur", shown: ["اردو"] },
    empty: { steps: [[0, ""]], shown: [""] },
  },
  accessibleNodes: nodesOfCombobox,
  isNamedByLabel: true,
  isListWithoutScript: true,
  typed: () => [one("Atlantis", "choice")],
  refused: () => [
    ["Atlantis", "choice"],
    ["Arabic", "choice"],
    [7, "type"],
  ],
});
