import { OPTIONS, SPACE, suiteOf } from "../type.suite.js";
import { chosen, description, label, options, accessibleNode } from "../accessible-nodes.suite.js";

export const radiosSuite = suiteOf({
  shipped: {
    field: { options: OPTIONS },
    answers: ["a", "b"],
    shown: [["a"], ["b"]],
    blank: [],
    enter: { steps: [[2, SPACE]], answer: "c", shown: ["c"] },
  },
  accessibleNodes: (p) => [
    accessibleNode("radiogroup", label(p), description(p), {
      required: !p.disabled && !p.optional,
      invalid: p.error,
    }),
    ...options(p, "radio", chosen(p), (value) => value === p.value),
  ],
  refused: () => [
    ["no option", "choice"],
    [7, "type"],
  ],
});
