import { parts } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { TimeField } from "./time.definition.js";

export const timeSuite = suiteOf<TimeField>({
  shipped: {
    answers: ["14:05", "08:30"],
    shown: [
      ["14", "05"],
      ["8", "30"],
    ],
    blank: ["", ""],
    enter: {
      steps: [
        [0, "9"],
        [1, "05"],
      ],
      answer: "09:05",
      shown: ["9", "05"],
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
      [
        { name: "hour", label: p.locale.t("time.hour"), optional: false },
        { name: "minute", label: p.locale.t("time.minute"), optional: false },
        // Of the languages that examples have, Arabic counts hours to 12.
        ...(p.locale.language === "ar"
          ? [{ name: "period", label: p.locale.t("time.period"), optional: false, choice: true }]
          : []),
      ],
      false,
    ),
  isNumeric: true,
  limited: [{}, { earliest: "08:00", latest: "16:30" }],
  typed: ({ earliest, latest }) => [
    boxes({ hour: "24", minute: "00", period: "am" }, "time"),
    boxes({ hour: "12", minute: "60", period: "am" }, "time"),
    boxes({ hour: "noon", minute: "0", period: "am" }, "time"),
    boxes({ hour: "9", minute: "" }, "timeMissing"),
    boxes({ hour: "9", minute: "30", period: "" }, "timeMissing"),
    boxes({ hour: "15", minute: "30", period: "am" }, "time"),
    ...(earliest === undefined ? [] : [boxes({ hour: "7", minute: "59" }, "earliest")]),
    ...(latest === undefined ? [] : [boxes({ hour: "4", minute: "31", period: "pm" }, "latest")]),
  ],
  refused: () => [
    [930, "time"],
    ["9:30", "time"],
    ["24:00", "time"],
    ["09:30:00", "time"],
    ["09:30 pm", "time"],
  ],
});
