import { SPACE, suiteOf } from "../type.suite.js";
import { description, label, accessibleNode } from "../accessible-nodes.suite.js";
import type { ConsentField } from "./consent.definition.js";

export const consentSuite = suiteOf<ConsentField>({
  shipped: {
    answers: [true, undefined],
    shown: [["true"], []],
    blank: [],
    enter: { steps: [[0, SPACE]], answer: true, shown: ["true"] },
    empty: { steps: [[0, SPACE]], shown: [] },
  },
  accessibleNodes: (p) => [
    accessibleNode("checkbox", label(p), description(p), {
      checked: p.value === true,
      disabled: p.disabled || p.readonly,
      required: !p.disabled && !p.readonly && !p.optional,
      invalid: p.error,
    }),
  ],
  isNamedByLabel: true,
  chosen: ({ optional }) => (optional ? [] : [[{}, "consent"]]),
  refused: () => [["yes", "type"]],
});
