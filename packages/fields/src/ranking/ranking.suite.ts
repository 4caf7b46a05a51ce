import { accessibleNode, description, errorOf, join, label } from "../accessible-nodes.suite.js";
import { boxes, FIRST, OPTIONS, suiteOf } from "../type.suite.js";
import type { RankingField } from "./ranking.definition.js";

interface Ranked {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
const place = (number: number) => ({ keys: ["Home", ...Array.from({ length: number }, () => "ArrowDown")] });

export const rankingSuite = suiteOf<RankingField>({
  shipped: {
    field: { options: OPTIONS },
    answers: [
      ["b", "a", "c"],
      ["c", "b", "a"],
    ],
    shown: [
      ["2", "1", "3"],
      ["3", "2", "1"],
    ],
    blank: ["", "", ""],
    enter: {
      steps: [
        [0, place(1)],
        [2, place(3)],
      ],
      answer: ["a", "b", "c"],
      shown: ["1", "2", "3"],
    },
    empty: {
      steps: [
        [0, FIRST],
        [1, FIRST],
        [2, FIRST],
      ],
      shown: ["", "", ""],
    },
  },
  accessibleNodes(p) {
    const options = p["options"] as readonly Ranked[]; // of the examples
    const top = p["top"] as number | undefined; // of the examples
    const faults = p.partErrors ?? {};
    return [
      accessibleNode("group", label(p), description(p)),
      ...options.map((option) =>
        accessibleNode("combobox", option.label, join(option.hint, errorOf(p, faults[option.value])), {
          disabled: p.disabled,
          required: !p.disabled && !p.optional && top === undefined,
          invalid: Object.keys(faults).length ? faults[option.value] : p.error,
        }),
      ),
    ];
  },
  limited: [{}, { top: 2 }],
  chosen: ({ top }) =>
    top === undefined
      ? [
          boxes({ a: "1", b: "2" }, "/c rankingIncomplete"),
          boxes({ a: "1", b: "2", c: "1" }, "/c rankingTwice"),
        ]
      : [boxes({ b: "1" }, "rankingIncomplete"), boxes({ a: "2", b: "2" }, "/b rankingTwice")],
  refused: ({ top }) => [
    [["a"], "rankingIncomplete"],
    [["a", "a"], "choice"],
    [["a", "d"], "choice"],
    [[1, 2], "type"],
    ["a", "type"],
    [{ a: "4", b: "1" }, "/a choice"],
    [{ d: "1" }, "/d unknown"],
    ...(top === undefined ? [] : [[["a", "b", "c"], "choice"] as const]),
  ],
});
