import type { Example } from "../example.js";
import type { DateProps } from "./date.kind.js";

const born = { label: "What is your date of birth?", hint: "For example, 27 3 1986" };
const bornArabic = { label: "ما تاريخ ميلادك؟", hint: "مثلًا: ٢٧ ٣ ١٩٨٦" };

export const dateExamples: readonly Example<DateProps>[] = [
  { name: "empty", props: born },
  { name: "with autofill of a birthday", props: { ...born, autocomplete: "bday" } },
  { name: "answered", props: { label: "When does your lease end?", value: "2026-03-04" } },
  {
    name: "optional, with help",
    props: {
      label: "When did you move in?",
      optional: true,
      help: { title: "If you are not sure", text: "Give the first day of the month on your contract." },
    },
  },
  { name: "nothing entered", props: { ...born, error: "Enter a date" } },
  {
    name: "one box missing",
    props: {
      ...born,
      value: { day: "27", month: "3", year: "" },
      error: "Enter the year",
      partErrors: { year: "Enter the year" },
    },
  },
  {
    name: "no such date",
    props: {
      ...born,
      value: { day: "31", month: "June", year: "1986" },
      partErrors: { day: "Enter a day that exists in that month" },
    },
  },
  {
    name: "too early",
    props: {
      label: "When does your lease end?",
      value: "2019-03-04",
      error: "The lease must still be running",
    },
  },
  { name: "disabled", props: { ...born, value: "1986-03-27", disabled: true } },
  { name: "read-only", props: { ...born, value: "1986-03-27", readonly: true } },
  { name: "empty", language: "ar", props: bornArabic },
  { name: "answered", language: "ar", props: { ...bornArabic, value: "1986-03-27" } },
  {
    name: "no such date",
    language: "ar",
    props: {
      ...bornArabic,
      value: { day: "٣١", month: "يونيو", year: "١٩٨٦" },
      partErrors: { day: "أدخل يومًا موجودًا في ذلك الشهر" },
    },
  },
];
