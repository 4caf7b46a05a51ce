import { html } from "lit";
import type { Example } from "../example.js";
import type { FaqProps } from "./faq.kind.js";

const items = [
  {
    title: "Can I apply for a neighbour?",
    text: html`<p>Yes, with their <strong>written consent</strong>.</p><p><a href="#consent">The form for it</a></p>`,
  },
  { title: "How long does it take?", text: "Up to ten working days." },
];

export const faqExamples: readonly Example<FaqProps>[] = [
  { name: "idle", props: { label: "Questions people ask", items } },
  { name: "without a heading", props: { label: "", items } },
  {
    name: "in Arabic",
    language: "ar",
    props: {
      label: "أسئلة شائعة",
      items: [
        { title: "هل يمكنني تقديم الطلب عن جاري؟", text: "نعم، بموافقة خطية منه." },
        { title: "كم يستغرق البت في الطلب؟", text: "عشرة أيام عمل على الأكثر." },
      ],
    },
  },
];
