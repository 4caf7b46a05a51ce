import type { Example } from "../example.js";
import type { PartialDateProps } from "./partial-date.kind.js";

const arrived = { label: "When did you come to the country?", hint: "For example, 27 3 1986" };
const arrivedArabic = { label: "متى وصلت إلى البلد؟", hint: "مثلًا: ٢٧ ٣ ١٩٨٦" };

export const partialDateExamples: readonly Example<PartialDateProps>[] = [
  { name: "empty", props: arrived },
  { name: "a year alone", props: { ...arrived, value: "1986" } },
  { name: "a month and a year", props: { ...arrived, value: "1986-03" } },
  { name: "a whole date", props: { ...arrived, value: "1986-03-27" } },
  { name: "no less than a month", props: { label: arrived.label, precision: "month" } },
  { name: "optional", props: { ...arrived, optional: true } },
  { name: "nothing entered", props: { ...arrived, error: "Enter a date" } },
  {
    name: "a day without its month",
    props: {
      ...arrived,
      value: { day: "27", month: "", year: "1986" },
      partErrors: { month: "Enter the month" },
    },
  },
  {
    name: "too late",
    props: { ...arrived, value: "2999", error: "The date must be today or in the past" },
  },
  { name: "disabled", props: { ...arrived, value: "1986", disabled: true } },
  { name: "read-only", props: { ...arrived, value: "1986-03", readonly: true } },
  { name: "empty", language: "ar", props: arrivedArabic },
  { name: "a month and a year", language: "ar", props: { ...arrivedArabic, value: "1986-03" } },
  {
    name: "a day without its month",
    language: "ar",
    props: {
      ...arrivedArabic,
      value: { day: "٢٧", month: "", year: "١٩٨٦" },
      partErrors: { month: "يُرجى إدخال الشهر" },
    },
  },
];
