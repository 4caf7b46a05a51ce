import { FIRST, NEXT, OPTIONS, suiteOf } from "../type.suite.js";
import { box } from "../accessible-nodes.suite.js";

export const selectSuite = suiteOf({
  shipped: {
    field: { options: OPTIONS },
    answers: ["a", "b"],
    shown: [["a"], ["b"]],
    blank: [""],
    enter: { steps: [[0, NEXT]], answer: "c", shown: ["c"] },
    empty: { steps: [[0, FIRST]], shown: [""] },
  },
  accessibleNodes: box("combobox"),
  isNamedByLabel: true,
  refused: () => [
    ["no option", "choice"],
    [7, "type"],
  ],
});
