import type { Example } from "../example.js";
import type { NameProps } from "./name.kind.js";

const full = { label: "What is your full name?", hint: "As on your passport or identity card" };
const arabic = { label: "ما اسمك الكامل؟", hint: "كما هو مكتوب في جواز السفر أو بطاقة الهوية" };
const all = ["prefix", "given", "middle", "family", "suffix"] as const;

export const nameExamples: readonly Example<NameProps>[] = [
  { name: "empty", props: { ...full, autocomplete: "name" } },
  { name: "answered", props: { ...full, value: { given: "Aisha", family: "Al Noor" } } },
  {
    name: "every part",
    props: {
      ...full,
      parts: all,
      value: { prefix: "Dr", given: "Grace", middle: "Brewster", family: "Hopper" },
    },
  },
  {
    name: "optional, with help",
    props: {
      label: "Who else lives with you?",
      optional: true,
      help: { title: "Why we ask", text: "Everyone on the permit must be named." },
    },
  },
  { name: "nothing entered", props: { ...full, error: "Enter a name" } },
  {
    name: "one part missing",
    props: {
      ...full,
      parts: ["given", "middle", "family"],
      value: { given: "Aisha" },
      partErrors: { family: "Enter a last name" },
    },
  },
  { name: "disabled", props: { ...full, value: { given: "Aisha", family: "Al Noor" }, disabled: true } },
  { name: "read-only", props: { ...full, value: { given: "Aisha", family: "Al Noor" }, readonly: true } },
  { name: "empty", language: "ar", props: { ...arabic, parts: ["given", "middle", "family"] } },
  {
    name: "answered",
    language: "ar",
    props: {
      ...arabic,
      parts: ["given", "middle", "family"],
      value: { given: "عائشة", middle: "محمد", family: "النور" },
    },
  },
  {
    name: "one part missing",
    language: "ar",
    props: { ...arabic, value: { given: "عائشة" }, partErrors: { family: "أدخل اسم العائلة" } },
  },
];
