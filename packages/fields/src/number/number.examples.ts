import type { Example } from "../example.js";
import type { NumberProps } from "./number.kind.js";

export const numberExamples: readonly Example<NumberProps>[] = [
  { name: "idle", props: { label: "How many people live in the household?", whole: true, width: 3 } },
  {
    name: "with a suffix",
    props: { label: "CO₂ emissions", hint: "From the registration card", suffix: "g/km", value: 124.5 },
  },
  { name: "with a prefix", props: { label: "Unit number", prefix: "No.", whole: true, value: 12 } },
  {
    name: "with an error",
    props: {
      label: "Floor area",
      suffix: "m²",
      value: "about 80",
      error: "Enter a number using digits only",
    },
  },
  {
    name: "optional, below zero",
    props: { label: "Lowest storage temperature", suffix: "°C", min: -80, value: -18, optional: true },
  },
  {
    name: "with help",
    props: {
      label: "Floor area",
      help: { title: "How to measure", text: "Measure along the inside of the outer walls." },
    },
  },
  { name: "disabled", props: { label: "Floor area", disabled: true, suffix: "m²", value: 80 } },
  { name: "read-only", props: { label: "Floor area", readonly: true, suffix: "m²", value: 80 } },
  { name: "in Arabic", language: "ar", props: { label: "المساحة", suffix: "م²", value: 80.5 } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { label: "عدد أفراد الأسرة", hint: "بمن فيهم الأطفال", error: "أدخل رقمًا", whole: true, width: 3 },
  },
];
