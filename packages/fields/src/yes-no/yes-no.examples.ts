import { html } from "lit";
import type { Example } from "../example.js";
import type { YesNoProps } from "./yes-no.kind.js";

export const yesNoExamples: readonly Example<YesNoProps>[] = [
  { name: "idle", props: { label: "Is the vehicle electric?" } },
  {
    name: "with hints",
    props: {
      label: "Do you have a blue badge?",
      hint: "Also called a disabled parking card",
      yes: { hint: "Have its number ready" },
      value: true,
    },
  },
  {
    name: "revealing content",
    props: {
      label: "Do you have a blue badge?",
      yes: { content: html`<p>We will ask for its number.</p>` },
      value: true,
    },
  },
  {
    name: "with an error",
    props: { label: "Is the vehicle electric?", error: "Select yes if the vehicle is electric" },
  },
  {
    name: "optional, with help",
    props: {
      label: "Is the vehicle electric?",
      optional: true,
      help: { title: "What about hybrids", text: "A plug-in hybrid counts as electric." },
      value: false,
    },
  },
  { name: "disabled", props: { label: "Is the vehicle electric?", disabled: true, value: true } },
  { name: "read-only", props: { label: "Is the vehicle electric?", readonly: true, value: true } },
  { name: "in Arabic", language: "ar", props: { label: "هل المركبة كهربائية؟", value: false } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { label: "هل المركبة كهربائية؟", hint: "تشمل الهجينة القابلة للشحن", error: "اختر إجابة" },
  },
];
