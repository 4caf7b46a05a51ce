import type { Example } from "../example.js";
import type { VerifiedEmailProps } from "./verified-email.kind.js";

const asked = { label: "E-mail address" };
const sent = { to: "amal@example.com", proof: "5kYx0aVb3Qm1Zt8LwPcR7g", minutes: 10 };
const confirmed = { to: sent.to, verified: true, at: "2026-11-29T09:00:00.000Z", proof: sent.proof };

export const verifiedEmailExamples: readonly Example<VerifiedEmailProps>[] = [
  { name: "idle", props: asked },
  { name: "with a hint", props: { ...asked, hint: "We write to you there about your application" } },
  {
    name: "with an error",
    props: {
      ...asked,
      value: { to: "amal" },
      partErrors: { to: "Enter an email address with an @ sign, like name@example.com" },
    },
  },
  { name: "a code was sent", props: { ...asked, value: sent } },
  { name: "a wrong code", props: { ...asked, value: { ...sent, problem: "codeWrong", count: 4 } } },
  {
    name: "the code is missing",
    props: { ...asked, value: sent, partErrors: { code: "Enter the 6 digits of the code" } },
  },
  { name: "another code must wait", props: { ...asked, value: { ...sent, problem: "codeWait", count: 1 } } },
  { name: "confirmed", props: { ...asked, value: confirmed } },
  { name: "optional", props: { ...asked, optional: true } },
  { name: "disabled", props: { ...asked, disabled: true, value: sent } },
  { name: "read-only", props: { ...asked, readonly: true, value: confirmed } },
  { name: "idle", language: "ar", props: { label: "البريد الإلكتروني" } },
  { name: "a code was sent", language: "ar", props: { label: "البريد الإلكتروني", value: sent } },
  {
    name: "a wrong code",
    language: "ar",
    props: { label: "البريد الإلكتروني", value: { ...sent, problem: "codeWrong", count: 4 } },
  },
  { name: "confirmed", language: "ar", props: { label: "البريد الإلكتروني", value: confirmed } },
];
