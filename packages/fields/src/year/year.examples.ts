import type { Example } from "../example.js";
import type { YearProps } from "./year.kind.js";

const built = { label: "In which year was the house built?", hint: "For example, 1987" };
const builtArabic = { label: "في أي سنة بُني المنزل؟", hint: "مثلًا: ١٩٨٧" };

export const yearExamples: readonly Example<YearProps>[] = [
  { name: "empty", props: built },
  { name: "answered", props: { ...built, value: "1987" } },
  { name: "optional", props: { ...built, optional: true } },
  { name: "two digits", props: { ...built, value: "87", error: "Enter a year with 4 digits" } },
  { name: "disabled", props: { ...built, value: "1987", disabled: true } },
  { name: "read-only", props: { ...built, value: "1987", readonly: true } },
  { name: "answered", language: "ar", props: { ...builtArabic, value: "1987" } },
  {
    name: "two digits",
    language: "ar",
    props: { ...builtArabic, value: "٨٧", error: "يُرجى إدخال السنة بأربعة أرقام" },
  },
];
