import { description, isBad, label, accessibleNode } from "../accessible-nodes.suite.js";
import type { AccessibleNode, Props } from "../accessible-nodes.suite.js";
import { one, OPTIONS, suiteOf } from "../type.suite.js";
import type { ComboboxField } from "./combobox.definition.js";

/** What a screen reader is told of one box with a list. */
export const nodesOfCombobox = (p: Props): readonly AccessibleNode[] => [
  accessibleNode("combobox", label(p), description(p), {
    disabled: p.disabled,
    readonly: p.readonly && !p.disabled && !p["served"],
    required: !p.disabled && !p.optional,
    invalid: isBad(p),
  }),
];

export const comboboxSuite = suiteOf<ComboboxField>({
  shipped: {
    field: { options: OPTIONS },
    answers: ["a", "b"],
    shown: [["Alpha"], ["Beta"]],
    blank: [""],
    enter: { steps: [[0, "gamma"]], answer: "c", shown: ["gamma"] },
    empty: { steps: [[0, ""]], shown: [""] },
  },
  accessibleNodes: nodesOfCombobox,
  isNamedByLabel: true,
  limited: [{ other: true }, {}],
  typed: ({ other }) => (other ? [] : [one("Omega", "choice")]),
  refused: ({ other }) => [
    ["no option", "choice"],
    [7, "type"],
    [{ other: "Omega", more: "x" }, "type"],
    ...(other ? [] : [[{ other: "Omega" }, "type"] as const]),
  ],
});
