import { boxes, suiteOf } from "../type.suite.js";
import { parts } from "../accessible-nodes.suite.js";
import type { DateField } from "./date.definition.js";

/** A day of the year before or after a bound, far off where the bound moves with the day. */
const beyond = (bound: string, years: -1 | 1): { readonly [part: string]: string } => {
  const year = /^\d{4}/.exec(bound)?.[0];
  const farOff = years < 0 ? 1900 : 2999;
  return { day: "5", month: "5", year: String(year ? Number(year) + years : farOff) };
};

/** A year within the limits, if they are dates: of another one the year is what to check, whatever the day. */
const yearAfter = (earliest: string | undefined): string =>
  earliest !== undefined && /^\d/.test(earliest) ? String(Number(earliest.slice(0, 4)) + 1) : "2026";

/** Fridays, a day of every year, and a span over the end of every year. */
const BLOCKED = { weekdays: ["friday"], dates: ["12-16"], ranges: [{ from: "12-24", to: "01-02" }] };

export const dateSuite = suiteOf<DateField>({
  shipped: {
    answers: ["2026-03-12", "2025-11-04"],
    shown: [
      ["12", "3", "2026"],
      ["4", "11", "2025"],
    ],
    blank: ["", "", ""],
    enter: {
      steps: [
        [0, "7"],
        [1, "August"],
        [2, "2024"],
      ],
      answer: "2024-08-07",
      shown: ["7", "August", "2024"],
    },
    empty: {
      steps: [
        [0, ""],
        [1, ""],
        [2, ""],
      ],
      shown: ["", "", ""],
    },
  },
  accessibleNodes: (p) => [
    ...parts(
      p,
      (["day", "month", "year"] as const).map((name) => ({ name, label: p.locale.t(name), optional: false })),
      false,
    ),
  ],
  isNumeric: true,
  limited: [{}, { earliest: "2020-01-01", latest: "2030-12-31" }, { blocked: BLOCKED }],
  typed: ({ earliest, latest, blocked }) => [
    boxes({ day: "31", month: "2", year: yearAfter(earliest) }, "dateNotReal"),
    boxes({ day: "1", month: "", year: "" }, "dateMissing"),
    boxes({ day: "14", month: "9", year: "1446هـ" }, "yearCalendar"),
    ...(earliest === undefined ? [boxes({ day: "14", month: "9", year: "1446" }, "yearFar")] : []),
    ...(earliest === undefined ? [] : [boxes(beyond(earliest, -1), "earliest")]),
    ...(latest === undefined ? [] : [boxes(beyond(latest, 1), "latest")]),
    ...(blocked === undefined
      ? []
      : [
          boxes({ day: "6", month: "3", year: "2026" }, "blocked"),
          boxes({ day: "16", month: "12", year: "2026" }, "blocked"),
          boxes({ day: "1", month: "1", year: "2027" }, "blocked"),
        ]),
  ],
  refused: () => [[20260101, "date"]],
});
