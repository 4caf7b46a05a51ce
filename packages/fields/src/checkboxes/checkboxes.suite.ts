import { WHOLE } from "../entries.js";
import type { Entries } from "../field.js";
import { optionsOf } from "../option-list.js";
import { OPTIONS, SPACE, suiteOf } from "../type.suite.js";
import { chosen, description, label, options, accessibleNode } from "../accessible-nodes.suite.js";
import type { CheckboxesField } from "./checkboxes.definition.js";

export const checkboxesSuite = suiteOf<CheckboxesField>({
  shipped: {
    field: { options: OPTIONS },
    answers: [["a", "b"], ["c"]],
    shown: [["a", "b"], ["c"]],
    blank: [],
    enter: { steps: [[0, SPACE]], answer: ["a", "c"], shown: ["a", "c"] },
    empty: {
      steps: [
        [0, SPACE],
        [2, SPACE],
      ],
      shown: [],
    },
  },
  accessibleNodes: (p) => [
    accessibleNode("group", label(p), description(p)),
    ...options(p, "checkbox", chosen(p), (value) => Array.isArray(p.value) && p.value.includes(value)),
  ],
  limited: [
    { min: 2, max: 2, options: [...OPTIONS, { value: "none", label: "None of these", exclusive: true }] },
  ],
  chosen(field) {
    const known = optionsOf(field).filter(({ exclusive }) => !exclusive);
    const several = (count: number): Entries => ({
      [WHOLE]: known.slice(0, count).map(({ value }) => value),
    });
    const { min = 0, max = known.length } = field;
    return [
      ...(min > 1 ? [[several(min - 1), "minChoices"] as const] : []),
      ...(max < known.length ? [[several(max + 1), "maxChoices"] as const] : []),
    ];
  },
  // A form unticks what excludes the others, where there is script.
  refused: (field) => [
    ...optionsOf(field)
      .filter(({ exclusive }) => exclusive)
      .map(
        ({ value }) =>
          [[field.options.length ? optionsOf(field)[0]?.value : "", value], "exclusive"] as const,
      ),
    [["no option"], "choice"],
    ["no list", "type"],
  ],
});
