import type { Example } from "../example.js";
import type { PhoneProps } from "./phone.kind.js";

const phone = {
  label: "What is your phone number?",
  hint: "We call only if something is missing",
  country: "SA",
};
const arabic = { label: "ما رقم هاتفك؟", hint: "نتصل بك فقط إذا نقص شيء", country: "SA" };

export const phoneExamples: readonly Example<PhoneProps>[] = [
  { name: "empty", props: phone },
  {
    name: "without a country",
    props: {
      label: "Emergency contact",
      hint: "With the country code, for example +44 20 7946 0018",
      autocomplete: "off",
    },
  },
  { name: "answered, at home", props: { ...phone, value: "+966501234567" } },
  { name: "answered, abroad", props: { ...phone, value: "+442079460018" } },
  {
    name: "optional, with help",
    props: {
      ...phone,
      optional: true,
      help: {
        title: "Other ways to reach you",
        text: "You can give an email address instead on the next page.",
      },
    },
  },
  {
    name: "not a number",
    props: {
      ...phone,
      value: "12",
      error: "Enter a full phone number, with the area code or the country code",
    },
  },
  { name: "disabled", props: { ...phone, value: "+966501234567", disabled: true } },
  { name: "read-only", props: { ...phone, value: "+966501234567", readonly: true } },
  { name: "empty", language: "ar", props: arabic },
  { name: "answered", language: "ar", props: { ...arabic, value: "+966501234567" } },
  {
    name: "not a number",
    language: "ar",
    props: { ...arabic, value: "١٢", error: "أدخل رقم هاتف كاملًا مع رمز المنطقة أو رمز البلد" },
  },
];
