import "../define/diwan-date-range-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { dateRangeExamples } from "./date-range.examples.js";
import { dateRangeKind } from "./date-range.kind.js";

fieldSuite({
  tag: "diwan-date-range-field",
  kind: dateRangeKind,
  examples: dateRangeExamples,
  group: true,
  initial: {
    attribute: '{"from":"2026-03-01","to":"2026-03-14"}',
    answer: { from: "2026-03-01", to: "2026-03-14" },
  },
  enter: (field) => ["7", "8", "2024", "9", "8", "2024"].forEach((text, n) => typeInto(field, text, n)),
  entered: { from: "2024-08-07", to: "2024-08-09" },
  messages: ["range"],
  submits: true,
});
