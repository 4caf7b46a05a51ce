import { parts } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { MonthField } from "./month.definition.js";

export const monthSuite = suiteOf<MonthField>({
  shipped: {
    answers: ["2026-03", "2025-11"],
    shown: [
      ["3", "2026"],
      ["11", "2025"],
    ],
    blank: ["", ""],
    enter: {
      steps: [
        [0, "August"],
        [1, "2024"],
      ],
      answer: "2024-08",
      shown: ["August", "2024"],
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
      (["month", "year"] as const).map((name) => ({ name, label: p.locale.t(name), optional: false })),
      false,
    ),
  isNumeric: true,
  limited: [{}, { earliest: "2020-01", latest: "2030-12" }],
  typed: ({ earliest, latest }) => [
    boxes({ month: "13", year: "2026" }, "month"),
    boxes({ month: "3", year: "26" }, "month"),
    boxes({ month: "3", year: "" }, "monthMissing"),
    ...(earliest === undefined ? [boxes({ month: "9", year: "1446" }, "yearFar")] : []),
    boxes({ month: "9", year: "民國115年" }, "yearCalendar"),
    ...(earliest === undefined ? [] : [boxes({ month: "12", year: "1900" }, "earliest")]),
    ...(latest === undefined ? [] : [boxes({ month: "1", year: "2999" }, "latest")]),
  ],
  refused: () => [
    [202603, "month"],
    ["2026-13", "month"],
    ["2026-3", "month"],
    ["2026-03-01", "month"],
    [{ month: 3, year: 2026 }, "month"],
  ],
});
