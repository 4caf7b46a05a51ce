import type { Example } from "../example.js";
import type { TextareaProps } from "./textarea.kind.js";

export const textareaExamples: readonly Example<TextareaProps>[] = [
  { name: "idle", props: { label: "What does your business do?" } },
  {
    name: "with a character count",
    props: {
      label: "Describe the damage",
      hint: "Say what happened and when",
      maxLength: 200,
      value: "A pipe burst under the kitchen floor on Tuesday night.",
    },
  },
  {
    name: "over the limit",
    props: {
      label: "Describe the damage",
      maxLength: 20,
      value: "A pipe burst under the kitchen floor.",
      error: "Use 20 characters or fewer",
    },
  },
  {
    name: "with a word count",
    props: { label: "Why do you need a permit?", maxWords: 50, rows: 3, optional: true },
  },
  {
    name: "with help",
    props: {
      label: "Describe the damage",
      help: { title: "What to include", text: "Rooms, dates, and anything already repaired." },
    },
  },
  { name: "disabled", props: { label: "Describe the damage", disabled: true, value: "A pipe burst." } },
  { name: "read-only", props: { label: "Describe the damage", readonly: true, value: "A pipe burst." } },
  {
    name: "in Arabic",
    language: "ar",
    props: {
      label: "صف الضرر",
      hint: "اذكر ما حدث ومتى",
      maxLength: 200,
      value: "انفجر أنبوب تحت أرضية المطبخ",
    },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { label: "صف الضرر", error: "أدخل إجابة", maxWords: 50 },
  },
];
