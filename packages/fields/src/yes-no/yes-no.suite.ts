import { SPACE, suiteOf } from "../type.suite.js";
import { description, label, options, accessibleNode } from "../accessible-nodes.suite.js";

export const yesNoSuite = suiteOf({
  shipped: {
    answers: [true, false],
    shown: [["yes"], ["no"]],
    blank: [],
    enter: { steps: [[0, SPACE]], answer: true, shown: ["yes"] },
  },
  accessibleNodes: (p) => [
    accessibleNode("radiogroup", label(p), description(p), {
      required: !p.disabled && !p.optional,
      invalid: p.error,
    }),
    ...options(
      p,
      "radio",
      (["yes", "no"] as const).map((value) => ({
        ...(p[value] as object | undefined),
        value,
        label: p.locale.t(value),
      })),
      (value) => p.value === (value === "yes"),
    ),
  ],
  refused: () => [["yes", "type"]],
});
