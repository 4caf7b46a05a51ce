import type { Example } from "../example.js";
import type { DurationProps } from "./duration.kind.js";

const stay = { label: "How long did the repair take?", hint: "For example, 2 hours 30 minutes" };

export const durationExamples: readonly Example<DurationProps>[] = [
  { name: "answered", props: { ...stay, value: "PT2H30M" } },
  {
    name: "no whole number",
    props: {
      ...stay,
      value: { hours: "2.5", minutes: "" },
      partErrors: { hours: "Enter whole numbers, such as 3" },
    },
  },
  {
    name: "in years and months",
    language: "ar",
    props: { label: "منذ متى تقيم هنا؟", units: ["years", "months"], value: "P3Y", optional: true },
  },
];
