import type { Example } from "../example.js";
import type { PercentageProps } from "./percentage.kind.js";

const share = { label: "Your share of the company", hint: "As in the commercial register" };
const arabic = { label: "حصتك في الشركة", hint: "كما هي في السجل التجاري" };

export const percentageExamples: readonly Example<PercentageProps>[] = [
  { name: "idle", props: { ...share, whole: true } },
  { name: "answered", props: { ...share, value: 12.5 } },
  {
    name: "with an error",
    props: { ...share, value: "about half", error: "Enter a number using digits only" },
  },
  {
    name: "optional, below zero",
    props: { label: "Change in turnover", min: -100, value: -2.75, optional: true },
  },
  { name: "disabled", props: { ...share, disabled: true, value: 50 } },
  { name: "read-only", props: { ...share, readonly: true, value: 50 } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: 33.3 } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, value: "نصف", error: "يُرجى إدخال نسبة مئوية" },
  },
];
