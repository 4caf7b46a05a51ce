import type { Example } from "../example.js";
import type { MonetaryAmountProps } from "./monetary-amount.kind.js";

const price = { label: "What did you pay?", currencies: ["BHD", "USD", "JPY"] };
const arabic = { label: "كم دفعت؟", currencies: ["BHD", "SAR"] };

export const monetaryAmountExamples: readonly Example<MonetaryAmountProps>[] = [
  { name: "idle", props: price },
  {
    name: "answered, with a hint",
    props: { ...price, hint: "As on the receipt", value: { amount: "12500.50", currency: "USD" } },
  },
  {
    name: "with an error",
    props: {
      ...price,
      value: { amount: "a lot", currency: "BHD" },
      error: "Enter an amount of money using digits, like BHD 45.000",
    },
  },
  {
    name: "optional, with help",
    props: {
      ...price,
      optional: true,
      help: { title: "If you paid in another currency", text: "Give what your bank charged you." },
    },
  },
  { name: "disabled", props: { ...price, disabled: true, value: { amount: "90000", currency: "JPY" } } },
  { name: "read-only", props: { ...price, readonly: true, value: { amount: "90000", currency: "JPY" } } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: { amount: "4500.00", currency: "SAR" } } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, hint: "كما ورد في الإيصال", error: "أدخل مبلغًا" },
  },
];
