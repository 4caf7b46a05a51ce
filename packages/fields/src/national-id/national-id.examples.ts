import type { Example } from "../example.js";
import type { NationalIdProps } from "./national-id.kind.js";

const cpr = { label: "Personal number", hint: "It is on your identity card", country: "BH" };
const arabic = { label: "الرقم الشخصي", hint: "تجده على بطاقة الهوية", country: "BH" };

export const nationalIdExamples: readonly Example<NationalIdProps>[] = [
  { name: "idle", props: cpr },
  { name: "answered", props: { ...cpr, value: "850312345" } },
  {
    name: "with letters",
    props: { label: "National Insurance number", country: "GB", value: "AB123456C" },
  },
  {
    name: "with an error",
    props: { ...cpr, value: "8503", error: "Enter all of the number, in a form like 850312345" },
  },
  { name: "optional", props: { ...cpr, optional: true } },
  { name: "disabled", props: { ...cpr, disabled: true, value: "850312345" } },
  { name: "read-only", props: { ...cpr, readonly: true, value: "850312345" } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: "850312345" } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, value: "8503", error: "يُرجى إدخال الرقم كاملًا بصيغة مثل 850312345" },
  },
];
