import type { Example } from "../example.js";
import type { FieldProps } from "../field.js";

export const consentExamples: readonly Example<FieldProps>[] = [
  { name: "idle", props: { label: "I confirm that the information I have given is true and complete" } },
  {
    name: "ticked",
    props: {
      label: "I confirm that the information I have given is true",
      hint: "Giving false information is an offence",
      value: true,
    },
  },
  {
    name: "with an error",
    props: {
      label: "I have read the conditions",
      error: "Tick the box if you agree. You cannot go on without it.",
    },
  },
  {
    name: "optional, with help",
    props: {
      label: "Send me news about parking",
      optional: true,
      help: { title: "How often we write", text: "Four times a year." },
    },
  },
  { name: "disabled", props: { label: "I have read the conditions", disabled: true, value: true } },
  { name: "read-only", props: { label: "I have read the conditions", readonly: true, value: true } },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "أقر بأن المعلومات التي قدمتها صحيحة وكاملة", value: true },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { label: "قرأت الشروط", error: "ضع علامة في المربع إذا كنت موافقًا" },
  },
];
