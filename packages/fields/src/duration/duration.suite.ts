import { parts } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { DurationField } from "./duration.definition.js";
import { unitsAsked, type DurationUnit } from "./duration.read.js";

export const durationSuite = suiteOf<DurationField>({
  shipped: {
    answers: ["PT2H30M", "PT45M"],
    shown: [
      ["2", "30"],
      ["", "45"],
    ],
    blank: ["", ""],
    enter: {
      steps: [
        [0, "1"],
        [1, "05"],
      ],
      answer: "PT1H5M",
      shown: ["1", "05"],
    },
    empty: {
      steps: [
        [0, ""],
        [1, ""],
      ],
      shown: ["", ""],
    },
  },
  accessibleNodes: (p) =>
    parts(
      p,
      unitsAsked(p["units"] as readonly DurationUnit[] | undefined).map((name) => ({
        name,
        label: p.locale.t(`duration.${name}`),
        optional: false,
      })),
      false,
      // A box may stay empty when another says how long.
    ).map((node) => ({ ...node, states: node.states.filter((state) => state !== "required") })),
  isNumeric: true,
  typed: () => [boxes({ hours: "2.5", minutes: "" }, "duration")],
  refused: () => [
    ["PT150S", "duration"],
    ["P1DT2H", "duration"],
    ["PT02H", "duration"],
    ["PT2H0M", "duration"],
    ["2 hours", "duration"],
    [150, "duration"],
  ],
});
