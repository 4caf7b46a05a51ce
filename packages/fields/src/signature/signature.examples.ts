import type { Example } from "../example.js";
import { declarationHash } from "./signature.hash.js";
import type { SignatureProps } from "./signature.kind.js";

const text = "What I have written is true. I know that a false statement is an offence.";
const sign = { label: "Sign your application", declaration: text, hash: declarationHash(text) };
const textInArabic = "أقرّ بأن ما كتبته صحيح، وأعلم أن الإدلاء ببيانات كاذبة مخالفة يعاقب عليها القانون.";
const signInArabic = {
  label: "وقّع طلبك",
  declaration: textInArabic,
  hash: declarationHash(textInArabic),
};

export const signatureExamples: readonly Example<SignatureProps>[] = [
  { name: "idle", props: sign },
  { name: "signed", props: { ...sign, value: { name: "Huda Saleh", declaration: sign.hash } } },
  { name: "with an error", props: { ...sign, error: "Type your full name to sign" } },
  {
    name: "the declaration has changed",
    props: {
      ...sign,
      hint: "The applicant signs, not the agent",
      value: { name: "Huda Saleh", declaration: "0".repeat(64) },
      error: "The declaration has changed. Read it and sign again.",
    },
  },
  { name: "optional", props: { ...sign, optional: true } },
  { name: "disabled", props: { ...sign, disabled: true } },
  {
    name: "read-only",
    props: { ...sign, readonly: true, value: { name: "Huda Saleh", declaration: sign.hash } },
  },
  { name: "idle", language: "ar", props: signInArabic },
  {
    name: "with an error",
    language: "ar",
    props: { ...signInArabic, error: "يُرجى كتابة الاسم الكامل للتوقيع" },
  },
];
