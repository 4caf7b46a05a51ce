import type { Example } from "../example.js";
import type { MonthProps } from "./month.kind.js";

const moved = { label: "When did you move in?", hint: "For example, 3 2019" };
const movedArabic = { label: "متى انتقلت إلى هذا المسكن؟", hint: "مثلًا: ٣ ٢٠١٩" };

export const monthExamples: readonly Example<MonthProps>[] = [
  { name: "empty", props: moved },
  { name: "answered", props: { ...moved, value: "2019-03" } },
  { name: "optional", props: { ...moved, optional: true } },
  { name: "nothing entered", props: { ...moved, error: "Enter a month and a year" } },
  {
    name: "one box missing",
    props: { ...moved, value: { month: "3", year: "" }, partErrors: { year: "Enter the year" } },
  },
  { name: "disabled", props: { ...moved, value: "2019-03", disabled: true } },
  { name: "read-only", props: { ...moved, value: "2019-03", readonly: true } },
  { name: "answered", language: "ar", props: { ...movedArabic, value: "2019-03" } },
  {
    name: "no such month",
    language: "ar",
    props: {
      ...movedArabic,
      value: { month: "١٣", year: "٢٠١٩" },
      partErrors: { month: "يُرجى إدخال الشهر برقم من 1 إلى 12 أو باسمه" },
    },
  },
];
