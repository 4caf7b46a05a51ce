import { accessibleNode, errorOf, label } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { PartialDateField } from "./partial-date.definition.js";
import { mayBeEmpty, showPartialDate, type Precision } from "./partial-date.read.js";

export const partialDateSuite = suiteOf<PartialDateField>({
  shipped: {
    answers: ["2026-03", "2025-11-04"],
    shown: [
      ["", "3", "2026"],
      ["4", "11", "2025"],
    ],
    blank: ["", "", ""],
    enter: {
      steps: [
        [0, ""],
        [1, ""],
        [2, "2024"],
      ],
      answer: "2024",
      shown: ["", "", "2024"],
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
  accessibleNodes(p) {
    const faults = p.partErrors ?? {};
    // Properties of its own.
    const { precision } = p as { readonly precision?: Precision };
    const advice = p.locale.t(precision === "month" ? "partialDate.month" : "partialDate.year");
    const shown = showPartialDate(p.value, p.locale);
    const error = p.error ?? [...new Set(Object.values(faults))].join(" ");
    return [
      accessibleNode("group", label(p), [p.hint, advice, errorOf(p, error)].filter(Boolean).join(" ")),
      ...(["day", "month", "year"] as const).map((part) => {
        const isOptional = mayBeEmpty(part, precision);
        return accessibleNode("textbox", p.locale.t(part), "", {
          disabled: p.disabled,
          readonly: p.readonly && !p.disabled,
          required: !p.disabled && !p.optional && !isOptional,
          invalid: Object.keys(faults).length ? faults[part] : p.error && (!isOptional || shown[part]),
        });
      }),
    ];
  },
  isNumeric: true,
  limited: [{}, { precision: "month" }, { earliest: "2020-01-01", latest: "2030-12-31" }],
  typed: ({ precision, earliest, latest }) => [
    boxes({ day: "1", month: "", year: "2026" }, "dateMissing"),
    boxes({ day: "", month: "3", year: "" }, "dateMissing"),
    boxes({ day: "31", month: "2", year: "2026" }, "dateNotReal"),
    boxes({ day: "", month: "13", year: "2026" }, "dateNotReal"),
    boxes({ day: "", month: "3", year: "26" }, "dateNotReal"),
    boxes({ day: "", month: "9", year: "1446هـ" }, "yearCalendar"),
    ...(precision === "month" ? [boxes({ day: "", month: "", year: "2026" }, "dateMissing")] : []),
    ...(precision !== "month" && earliest === undefined
      ? [boxes({ day: "", month: "", year: "1446" }, "yearFar")]
      : []),
    ...(earliest === undefined ? [] : [boxes({ day: "", month: "12", year: "2019" }, "earliest")]),
    ...(latest === undefined ? [] : [boxes({ day: "", month: "", year: "2031" }, "latest")]),
  ],
  refused: ({ precision }) => [
    [1987, "date"],
    ["87", "date"],
    ["1987-13", "date"],
    ["1987-02-29", "date"],
    ["1987-XX", "date"],
    ...(precision === "month" ? [["1987", "dateMissing"] as const] : []),
  ],
});
