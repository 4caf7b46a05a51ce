import { html } from "lit";
import type { Example } from "../example.js";
import type { ContentProps } from "./content.kind.js";

export const contentExamples: readonly Example<ContentProps>[] = [
  {
    name: "text",
    props: {
      label: "Before you start",
      text: html`<p>You will need:</p><ul><li>your vehicle registration card</li><li>proof of where you live, for example <a href="#bills">a utility bill</a></li></ul>`,
    },
  },
  {
    name: "inset",
    props: { label: "", variant: "inset", text: "It takes up to ten working days to decide." },
  },
  {
    name: "warning",
    props: { label: "", variant: "warning", text: "You can be fined if you park without a permit." },
  },
  {
    name: "details",
    props: {
      label: "Help with proof of address",
      variant: "details",
      text: "A bill or a bank letter of the last three months.",
    },
  },
  {
    name: "a warning in Arabic",
    language: "ar",
    props: { label: "", variant: "warning", text: "قد تُغرَّم إذا أوقفت مركبتك دون تصريح." },
  },
  {
    name: "details in Arabic",
    language: "ar",
    props: {
      label: "ما الذي يثبت العنوان؟",
      variant: "details",
      text: "فاتورة أو خطاب من البنك خلال آخر ثلاثة أشهر.",
    },
  },
];
