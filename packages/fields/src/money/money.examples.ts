import type { Example } from "../example.js";
import type { MoneyProps } from "./money.kind.js";

export const moneyExamples: readonly Example<MoneyProps>[] = [
  { name: "idle", props: { label: "Yearly rent", currency: "GBP" } },
  {
    name: "with a hint",
    props: {
      label: "Yearly turnover",
      hint: "Before tax, in the last financial year",
      currency: "BHD",
      value: "12500.500",
    },
  },
  {
    name: "with an error",
    props: {
      label: "Yearly rent",
      currency: "EUR",
      value: "a lot",
      error: "Enter an amount of money using digits, like €45.00",
    },
  },
  { name: "optional", props: { label: "Deposit", currency: "JPY", value: "90000", optional: true } },
  {
    name: "with help",
    props: {
      label: "Yearly rent",
      currency: "USD",
      help: { title: "What counts as rent", text: "Leave out service charges." },
    },
  },
  { name: "disabled", props: { label: "Yearly rent", currency: "GBP", disabled: true, value: "45.00" } },
  { name: "read-only", props: { label: "Yearly rent", currency: "GBP", readonly: true, value: "45.00" } },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "الإيجار السنوي", currency: "SAR", value: "45000.00" },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { label: "الإيجار السنوي", hint: "قبل الضريبة", currency: "BHD", error: "أدخل مبلغًا" },
  },
];
