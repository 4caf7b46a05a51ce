import type { Example } from "../example.js";
import type { TextProps } from "./text.kind.js";

export const textExamples: readonly Example<TextProps>[] = [
  { name: "idle", props: { label: "Organisation name" } },
  {
    name: "with a hint",
    props: {
      label: "Number plate",
      hint: "As written on the registration card, for example AB12 CDE",
      width: 10,
      dir: "ltr",
      spellcheck: false,
      value: "AB12 CDE",
    },
  },
  {
    name: "with help",
    props: {
      label: "Licence number",
      help: {
        title: "Where to find your licence number",
        text: "It is at the top of every letter we sent you, after “Our reference”.",
      },
    },
  },
  {
    name: "with an error",
    props: {
      label: "Organisation name",
      hint: "Its full registered name",
      error: "Enter the organisation’s name",
      value: "A",
    },
  },
  { name: "optional", props: { label: "Trading name", optional: true } },
  { name: "disabled", props: { label: "Organisation name", disabled: true, value: "Al Noor Bakery" } },
  { name: "read-only", props: { label: "Organisation name", readonly: true, value: "Al Noor Bakery" } },
  {
    name: "with a prefix and a suffix",
    props: {
      label: "Web address",
      prefix: "https://",
      suffix: ".example.org",
      inputmode: "url",
      autocomplete: "url",
      dir: "ltr",
    },
  },
  {
    name: "with a very long word",
    props: {
      label: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesnummer",
      hint: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "اسم المنشأة", hint: "كما هو مكتوب في السجل التجاري", value: "مخبز النور" },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: {
      label: "رقم اللوحة",
      hint: "مثال: أ ب ج 1234",
      error: "أدخل رقم اللوحة",
      optional: true,
      width: 10,
    },
  },
];
