import type { Example } from "../example.js";
import type { VerifiedPhoneProps } from "./verified-phone.kind.js";

const asked = { label: "Mobile number", country: "BH" };
const sent = { to: "+97336001234", proof: "5kYx0aVb3Qm1Zt8LwPcR7g", minutes: 10 };
const confirmed = { to: sent.to, verified: true, at: "2026-11-29T09:00:00.000Z", proof: sent.proof };

export const verifiedPhoneExamples: readonly Example<VerifiedPhoneProps>[] = [
  { name: "idle", props: asked },
  { name: "with a hint", props: { ...asked, hint: "We write to you there about your application" } },
  {
    name: "with an error",
    props: {
      ...asked,
      value: { to: "12" },
      partErrors: { to: "Enter a full phone number, with the area code or the country code" },
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
  { name: "idle", language: "ar", props: { label: "رقم الهاتف المحمول", country: "BH" } },
  {
    name: "a code was sent",
    language: "ar",
    props: { label: "رقم الهاتف المحمول", country: "BH", value: sent },
  },
  {
    name: "a wrong code",
    language: "ar",
    props: { label: "رقم الهاتف المحمول", country: "BH", value: { ...sent, problem: "codeWrong", count: 4 } },
  },
  {
    name: "confirmed",
    language: "ar",
    props: { label: "رقم الهاتف المحمول", country: "BH", value: confirmed },
  },
];
