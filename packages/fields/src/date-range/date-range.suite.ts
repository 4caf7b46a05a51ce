import { accessibleNode, description, errorOf, label } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { DateRangeField } from "./date-range.definition.js";

const first = { "from.day": "1", "from.month": "3", "from.year": "2026" };
const dates = (day: string, month: string, year: string) => ({
  "to.day": day,
  "to.month": month,
  "to.year": year,
});

export const dateRangeSuite = suiteOf<DateRangeField>({
  shipped: {
    answers: [
      { from: "2026-03-01", to: "2026-03-14" },
      { from: "2025-12-30", to: "2026-01-02" },
    ],
    shown: [
      ["1", "3", "2026", "14", "3", "2026"],
      ["30", "12", "2025", "2", "1", "2026"],
    ],
    blank: ["", "", "", "", "", ""],
    enter: {
      steps: [
        [3, "5"],
        [4, "January"],
      ],
      answer: { from: "2025-12-30", to: "2026-01-05" },
      shown: ["30", "12", "2025", "5", "January", "2026"],
    },
    empty: { steps: [0, 1, 2, 3, 4, 5].map((n) => [n, ""] as const), shown: ["", "", "", "", "", ""] },
  },
  accessibleNodes: (p) => {
    const faults = p.partErrors ?? {};
    return [
      accessibleNode("group", label(p), description(p)),
      ...(["from", "to"] as const).flatMap((side) => [
        accessibleNode(
          "group",
          `${String(p.label)} ${p.locale.t(`range.${side}`)}`,
          errorOf(p, faults[side]),
        ),
        ...(["day", "month", "year"] as const).map((part) =>
          accessibleNode("textbox", p.locale.t(part), "", {
            disabled: p.disabled,
            readonly: p.readonly && !p.disabled,
            required: !p.disabled && !p.optional,
            invalid: Object.keys(faults).length ? faults[side] : p.error,
          }),
        ),
      ]),
    ];
  },
  isNumeric: true,
  limited: [{}, { earliest: "2020-01-01", latest: "2030-12-31", minDays: 3, maxDays: 30 }],
  typed: ({ earliest, latest, minDays, maxDays }) => [
    boxes({ ...first, ...dates("31", "2", "2026") }, "/to dateNotReal"),
    boxes({ ...first, ...dates("1", "", "") }, "/to dateMissing"),
    boxes(first, "/to required"),
    boxes({ ...first, ...dates("1", "9", "1446هـ") }, "/to yearCalendar"),
    boxes({ ...first, ...dates("28", "2", "2026") }, "rangeOrder"),
    ...(earliest === undefined
      ? [
          boxes(
            { "from.day": "1", "from.month": "9", "from.year": "1446", ...dates("1", "3", "2026") },
            "/from yearFar",
          ),
        ]
      : [
          boxes(
            { "from.day": "1", "from.month": "9", "from.year": "2019", ...dates("1", "3", "2026") },
            "/from earliest",
          ),
        ]),
    ...(latest === undefined ? [] : [boxes({ ...first, ...dates("1", "1", "2031") }, "/to latest")]),
    ...(minDays === undefined ? [] : [boxes({ ...first, ...dates("2", "3", "2026") }, "rangeLength")]),
    ...(maxDays === undefined ? [] : [boxes({ ...first, ...dates("31", "3", "2026") }, "rangeLength")]),
  ],
  refused: () => [
    ["2026-03-01/2026-03-14", "type"],
    [{ from: "2026-03-01", to: "2026-03-14", days: 14 }, "type"],
    [{ from: "2026-03-01", to: 20260314 }, "/to date"],
  ],
});
