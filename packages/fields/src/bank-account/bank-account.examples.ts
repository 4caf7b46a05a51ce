import type { Example } from "../example.js";
import type { BankAccountProps } from "./bank-account.kind.js";

const iban = { label: "IBAN of your account", hint: "It is on your card and on every statement" };
const arabic = { label: "رقم الآيبان لحسابك", hint: "تجده على بطاقتك وفي كل كشف حساب" };
const uk = { label: "Account the refund goes to", scheme: "sort-code" } as const;

export const bankAccountExamples: readonly Example<BankAccountProps>[] = [
  { name: "idle", props: iban },
  { name: "answered", props: { ...iban, value: { iban: "BH67BMAG00001299123456" } } },
  { name: "the longest", props: { ...iban, value: { iban: "RU0304452522540817810538091310419" } } },
  {
    name: "with an error",
    props: {
      ...iban,
      value: { iban: "BH68BMAG00001299123456" },
      error: "Check each letter and digit: at least one of them is wrong or missing",
    },
  },
  { name: "optional", props: { ...iban, optional: true } },
  { name: "disabled", props: { ...iban, disabled: true, value: { iban: "BH67BMAG00001299123456" } } },
  { name: "read-only", props: { ...iban, readonly: true, value: { iban: "BH67BMAG00001299123456" } } },
  { name: "sort code and account", props: { ...uk, value: { sortCode: "200000", account: "55779911" } } },
  {
    name: "sort code and account, with an error",
    props: {
      ...uk,
      value: { sortCode: "2000", account: "55779911" },
      partErrors: { sortCode: "Enter a sort code of 6 digits, like 20-00-00" },
    },
  },
  {
    name: "routing number and account",
    props: {
      label: "Account for direct deposit",
      scheme: "routing",
      value: { routing: "111000025", account: "123456789" },
    },
  },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: { iban: "SA0380000000608010167519" } } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, value: { iban: "SA03" }, error: "يُرجى إدخال رقم الآيبان كاملًا" },
  },
];
