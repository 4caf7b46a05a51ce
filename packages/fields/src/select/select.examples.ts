import type { Example } from "../example.js";
import type { SelectProps } from "./select.kind.js";

const cities = [
  { value: "manama", label: "Manama" },
  { value: "riyadh", label: "Riyadh" },
  { value: "llanfair", label: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" },
];
const citiesInArabic = [
  { value: "manama", label: "المنامة" },
  { value: "riyadh", label: "الرياض" },
];

export const selectExamples: readonly Example<SelectProps>[] = [
  { name: "idle", props: { label: "City", options: cities } },
  {
    name: "with a hint",
    props: { label: "City", hint: "Where the business is", options: cities, value: "riyadh" },
  },
  { name: "with an error", props: { label: "City", options: cities, error: "Select a city" } },
  {
    name: "with help, optional",
    props: {
      label: "City",
      options: cities,
      optional: true,
      value: "llanfair",
      help: { title: "If the business has no premises", text: "Choose where you live." },
    },
  },
  { name: "disabled", props: { label: "City", options: cities, disabled: true, value: "manama" } },
  { name: "read-only", props: { label: "City", options: cities, readonly: true, value: "manama" } },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "المدينة", options: citiesInArabic, value: "riyadh" },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { label: "المدينة", hint: "مقر المنشأة", options: citiesInArabic, error: "اختر المدينة" },
  },
];
