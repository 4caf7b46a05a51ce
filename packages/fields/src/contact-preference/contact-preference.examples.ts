import type { Example } from "../example.js";
import type { ContactPreferenceProps } from "./contact-preference.kind.js";

const asked = {
  label: "How should we contact you?",
  by: ["email", "phone", "sms", "post"],
  languages: ["en", "ar"],
} as const;
const arabic = {
  label: "كيف تفضّل أن نتواصل معك؟",
  by: ["email", "sms", "post"],
  languages: ["ar", "en", "ur"],
} as const;

export const contactPreferenceExamples: readonly Example<ContactPreferenceProps>[] = [
  { name: "idle", props: { ...asked, hint: "We will write only about this application" } },
  { name: "answered", props: { ...asked, optional: true, value: { by: "sms", language: "ar" } } },
  { name: "in one language", props: { ...asked, languages: ["en"], value: { by: "post", language: "en" } } },
  {
    name: "in many languages",
    onlyIdle: true,
    props: {
      ...asked,
      by: ["email", "post"],
      languages: ["en", "ar", "ur", "hi", "bn", "fa", "fr", "de"],
      value: { by: "email", language: "ur" },
    },
  },
  { name: "with an error", props: { ...asked, error: "Select how you want to be contacted" } },
  {
    name: "with an error in the language",
    props: {
      ...asked,
      value: { by: "email" },
      partErrors: { language: "Select the language you want to be contacted in" },
    },
  },
  { name: "disabled", props: { ...asked, disabled: true, value: { by: "email", language: "en" } } },
  { name: "read-only", props: { ...asked, readonly: true, value: { by: "email", language: "en" } } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: { by: "email", language: "ar" } } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: {
      ...arabic,
      value: { language: "ar" },
      partErrors: { by: "يُرجى اختيار وسيلة التواصل المفضّلة" },
    },
  },
];
