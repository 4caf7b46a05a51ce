import { html } from "lit";
import type { Example } from "../example.js";
import type { RadiosProps } from "./radios.kind.js";

const tenure = [
  { value: "own", label: "Own" },
  { value: "rent", label: "Rent" },
];
const tenureInArabic = [
  { value: "own", label: "أملكه" },
  { value: "rent", label: "أستأجره", hint: "بعقد إيجار موثق" },
];
const contact = [
  { value: "email", label: "Email", hint: "Usually within a day" },
  { value: "post", label: "Post", hint: "Allow a week; letters are written in the language of this form" },
];
const countries = [
  { value: "BH", label: "Bahrain" },
  { value: "SA", label: "Saudi Arabia" },
  { value: "GB", label: "The United Kingdom of Great Britain and Northern Ireland" },
];
const revealing = [
  { value: "own", label: "Own" },
  {
    value: "rent",
    label: "Rent",
    content: html`<p>Have your lease at hand: the next page asks when it ends.</p>`,
  },
];

export const radiosExamples: readonly Example<RadiosProps>[] = [
  { name: "idle", props: { label: "Do you own or rent your home?", options: tenure } },
  {
    name: "with hints",
    props: {
      label: "How should we contact you?",
      hint: "Choose the way that suits you best",
      options: contact,
      value: "post",
    },
  },
  {
    name: "with a divider",
    props: {
      label: "Which country issued the licence?",
      options: [...countries, { divider: "or" }, { value: "none", label: "I have no licence" }],
      optional: true,
    },
  },
  {
    name: "side by side",
    props: {
      label: "Size",
      inline: true,
      options: [
        { value: "s", label: "Small" },
        { value: "m", label: "Medium" },
        { value: "l", label: "Large" },
      ],
      value: "m",
    },
  },
  {
    name: "with an error",
    props: {
      label: "Do you own or rent your home?",
      hint: "Choose rent if you lease",
      options: tenure,
      error: "Select whether you own or rent",
    },
  },
  {
    name: "with help",
    props: {
      label: "Do you own or rent your home?",
      options: tenure,
      help: { title: "If you live with family", text: "Choose rent." },
    },
  },
  {
    name: "revealing content",
    props: { label: "Do you own or rent your home?", options: revealing, value: "rent" },
  },
  {
    name: "disabled",
    props: { label: "Do you own or rent your home?", options: tenure, disabled: true, value: "own" },
  },
  {
    name: "read-only",
    props: { label: "Do you own or rent your home?", options: tenure, readonly: true, value: "own" },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "هل تملك منزلك أم تستأجره؟", options: tenureInArabic, value: "own" },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: {
      label: "هل تملك منزلك أم تستأجره؟",
      hint: "اختر الإيجار إذا كان لديك عقد",
      options: tenureInArabic,
      error: "اختر إجابة",
      optional: true,
    },
  },
];
