import type { Example } from "../example.js";
import type { QuantityProps } from "./quantity.kind.js";

const load = {
  label: "How heavy is the load?",
  units: [
    { value: "kg", label: "kilograms" },
    { value: "t", label: "tonnes" },
  ],
};
const arabic = {
  label: "ما وزن الحمولة؟",
  units: [
    { value: "kg", label: "كيلوغرام" },
    { value: "t", label: "طن" },
  ],
};

export const quantityExamples: readonly Example<QuantityProps>[] = [
  { name: "idle", props: load },
  {
    name: "answered, with a hint",
    props: { ...load, hint: "As on the weighbridge ticket", value: { amount: 3.5, unit: "t" } },
  },
  {
    name: "with an error",
    props: { ...load, value: { amount: "heavy", unit: "kg" }, error: "Enter a number using digits only" },
  },
  {
    name: "optional, with help",
    props: {
      ...load,
      optional: true,
      help: { title: "If you do not know it", text: "Give what the driver says." },
    },
  },
  { name: "disabled", props: { ...load, disabled: true, value: { amount: 80, unit: "kg" } } },
  { name: "read-only", props: { ...load, readonly: true, value: { amount: 80, unit: "kg" } } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: { amount: 80.5, unit: "kg" } } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, hint: "كما ورد في قسيمة الميزان", error: "أدخل مقدارًا" },
  },
];
