import { accessibleNode, chosen, description, isBad, label, options } from "../accessible-nodes.suite.js";
import type { AccessibleNode, Props } from "../accessible-nodes.suite.js";
import { boxes, OPTIONS, suiteOf } from "../type.suite.js";
import { chosenOf } from "./chosen.js";
import type { MultiselectField } from "./multiselect.definition.js";

/** The names of what is chosen, as a sentence says them. */
const chosenIn = (p: Props): string => {
  const values = chosenOf(p.value);
  if (!values.length) return "";
  const names = values.map((value) =>
    typeof value === "object"
      ? value.other
      : (chosen(p).find((option) => option.value === value)?.label ?? value),
  );
  return p.locale.t("multiselect.chosen", { answers: p.locale.list(names) });
};

/** What a screen reader is told: on a page that a server made of a checkbox for each option, otherwise of one box with a list. */
const nodes = (p: Props): readonly AccessibleNode[] =>
  p["served"]
    ? [
        accessibleNode("group", label(p), description(p)),
        ...options(p, "checkbox", chosen(p), (value) => Array.isArray(p.value) && p.value.includes(value)),
      ]
    : [
        accessibleNode("combobox", label(p), description(p, chosenIn(p)), {
          disabled: p.disabled,
          readonly: p.readonly && !p.disabled,
          required: !p.disabled && !p.optional,
          invalid: isBad(p),
        }),
      ];

export const multiselectSuite = suiteOf<MultiselectField>({
  shipped: {
    field: { options: OPTIONS },
    answers: [["a", "c"], ["b"]],
    shown: [[""], [""]],
    blank: [""],
    // What was typed is chosen when the box is left.
    enter: {
      steps: [
        [0, "gamma"],
        [0, { keys: ["Tab"] }],
      ],
      answer: ["b", "c"],
      shown: [""],
    },
  },
  accessibleNodes: nodes,
  isListWithoutScript: true,
  limited: [{ max: 2 }, { min: 2, max: 2 }, { other: true }],
  typed: ({ other }) => (other ? [] : [boxes({ add: "Omega" }, "choice")]),
  refused: ({ other, min = 0, max = Infinity }) => [
    ["a", "type"],
    [[7], "type"],
    [[{ other: "Omega", more: "x" }], "type"],
    [["no option", "a"], "choice"],
    [["a", "a"], "choice"],
    ...(other ? [] : [[[{ other: "Omega" }], "type"] as const]),
    ...(min > 1 ? [[["a"], "minChoices"] as const] : []),
    ...(max < 3 ? [[["a", "b", "c"], "maxChoices"] as const] : []),
  ],
});
