import type { Example } from "../example.js";
import type { MatrixProps } from "./matrix.kind.js";

const visit = {
  label: "How was your visit?",
  rows: [
    { value: "staff", label: "The staff" },
    { value: "waiting", label: "The time you waited", hint: "From arriving until you were called" },
    { value: "rooms", label: "The rooms" },
  ],
  columns: [
    { value: "poor", label: "Poor" },
    { value: "fair", label: "Neither good nor poor" },
    { value: "good", label: "Good" },
  ],
};
const days = {
  label: "When can you come?",
  multiple: true,
  rows: [
    { value: "sun", label: "Sunday" },
    { value: "mon", label: "Monday" },
  ],
  columns: [
    { value: "morning", label: "Morning" },
    { value: "afternoon", label: "Afternoon" },
    { value: "evening", label: "Evening" },
  ],
};
const arabic = {
  label: "كيف كانت زيارتك؟",
  rows: [
    { value: "staff", label: "الموظفون" },
    { value: "waiting", label: "مدة الانتظار", hint: "من وصولك حتى مناداتك" },
  ],
  columns: [
    { value: "poor", label: "سيئ" },
    { value: "fair", label: "مقبول" },
    { value: "good", label: "جيد" },
  ],
};

export const matrixExamples: readonly Example<MatrixProps>[] = [
  { name: "idle", props: visit },
  {
    name: "answered",
    props: { ...visit, hint: "Think of this visit alone", value: { staff: "good", rooms: "fair" } },
  },
  { name: "with an error", props: { ...visit, error: "Select an answer for each item" } },
  {
    name: "with an error in a row",
    props: {
      ...visit,
      value: { staff: "good", rooms: "fair" },
      partErrors: { waiting: "Select an answer for “The time you waited”" },
    },
  },
  {
    name: "several in a row",
    props: { ...days, optional: true, value: { sun: ["morning", "evening"] } },
  },
  {
    name: "several in a row, with an error",
    props: { ...days, partErrors: { mon: "Select an answer for “Monday”" } },
  },
  {
    name: "with help",
    props: { ...visit, help: { title: "Who reads this", text: "Your answers are read without your name." } },
  },
  { name: "disabled", props: { ...visit, disabled: true, value: { staff: "poor" } } },
  { name: "read-only", props: { ...days, readonly: true, value: { mon: ["afternoon"] } } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: { staff: "good" } } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: {
      ...arabic,
      value: { staff: "fair" },
      partErrors: { waiting: "يُرجى اختيار إجابة عن «مدة الانتظار»" },
    },
  },
];
