import type { Example } from "../example.js";
import type { FieldProps } from "../field.js";

export const emailExamples: readonly Example<FieldProps>[] = [
  {
    name: "idle",
    props: { label: "Email address", hint: "We will only use this to tell you about your application" },
  },
  {
    name: "with an error",
    props: {
      label: "Email address",
      value: "sara.example.org",
      error: "Enter an email address with an @ sign, like name@example.com",
    },
  },
  {
    name: "optional",
    props: {
      label: "Email address",
      optional: true,
      value: "a.very.long.address.that.does.not.fit.in.the.box@department.of.example.org",
    },
  },
  {
    name: "with help",
    props: {
      label: "Email address",
      help: { title: "If you have no email address", text: "Visit any service centre." },
    },
  },
  { name: "disabled", props: { label: "Email address", disabled: true, value: "sara@example.org" } },
  { name: "read-only", props: { label: "Email address", readonly: true, value: "sara@example.org" } },
  { name: "in Arabic", language: "ar", props: { label: "البريد الإلكتروني", value: "sara@example.org" } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { label: "البريد الإلكتروني", hint: "لإبلاغك بحالة طلبك", error: "أدخل بريدًا إلكترونيًا" },
  },
];
