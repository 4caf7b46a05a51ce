import type { Example } from "../example.js";
import type { TimeProps } from "./time.kind.js";

const opens = { label: "When does the shop open?", hint: "For example, 8 30" };
const opensArabic = { label: "متى يفتح المحل؟", hint: "مثلًا: ٨ ٣٠ صباحًا" };

export const timeExamples: readonly Example<TimeProps>[] = [
  { name: "empty", props: opens },
  { name: "answered", props: { ...opens, value: "14:05" } },
  { name: "optional", props: { ...opens, optional: true } },
  { name: "nothing entered", props: { ...opens, error: "Enter a time" } },
  {
    name: "one box missing",
    props: { ...opens, value: { hour: "8", minute: "" }, partErrors: { minute: "Enter the minutes" } },
  },
  { name: "disabled", props: { ...opens, value: "08:30", disabled: true } },
  { name: "read-only", props: { ...opens, value: "08:30", readonly: true } },
  { name: "empty", language: "ar", props: opensArabic },
  { name: "answered", language: "ar", props: { ...opensArabic, value: "14:05" } },
  { name: "read-only", language: "ar", props: { ...opensArabic, value: "14:05", readonly: true } },
  {
    name: "half of the day missing",
    language: "ar",
    props: {
      ...opensArabic,
      value: { hour: "٨", minute: "٣٠", period: "" },
      partErrors: { period: "يُرجى اختيار «صباحًا» أو «مساءً»" },
    },
  },
];
