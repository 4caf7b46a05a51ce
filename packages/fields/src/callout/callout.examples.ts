import { html } from "lit";
import type { Example } from "../example.js";
import type { CalloutProps } from "./callout.kind.js";

export const calloutExamples: readonly Example<CalloutProps>[] = [
  {
    name: "inset",
    props: {
      label: "Keep your reference",
      text: html`<p>You need it to ask about your application.</p><ul><li>It stands on the last page.</li><li>We also <a href="#letter">write to you</a>.</li></ul>`,
    },
  },
  {
    name: "warning",
    props: {
      label: "Before you dig",
      variant: "warning",
      text: html`Ask for the plans of <strong>cables and pipes</strong> first: you can be held to pay for what is damaged.`,
    },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "احتفظوا بالرقم المرجعي", text: "ستحتاجون إليه عند الاستفسار عن الطلب." },
  },
  {
    name: "a warning in Arabic",
    language: "ar",
    props: {
      label: "قبل بدء الحفر",
      variant: "warning",
      text: "يُرجى طلب مخططات الكابلات والأنابيب أولًا، فقد تتحملون كلفة ما يتلف.",
    },
  },
];
