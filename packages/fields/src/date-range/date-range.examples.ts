import type { Example } from "../example.js";
import type { DateRangeProps } from "./date-range.kind.js";

const away = { label: "When will you be away?", hint: "For example, 27 3 2026" };

export const dateRangeExamples: readonly Example<DateRangeProps>[] = [
  { name: "answered", props: { ...away, value: { from: "2026-03-01", to: "2026-03-14" } } },
  {
    name: "one date missing",
    props: { ...away, value: { from: "2026-03-01" }, partErrors: { to: "Enter a date" } },
  },
  {
    name: "the last date first",
    language: "ar",
    props: {
      label: "متى ستكون مسافرًا؟",
      value: { from: "2026-03-14", to: "2026-03-01" },
      partErrors: { to: "يجب ألا يكون التاريخ الثاني قبل التاريخ الأول" },
    },
  },
];
