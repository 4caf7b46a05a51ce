import { html } from "lit";
import type { Example } from "../example.js";
import type { TimelineProps } from "./timeline.kind.js";

export const timelineExamples: readonly Example<TimelineProps>[] = [
  {
    name: "idle",
    props: {
      label: "What happens next",
      steps: [
        { title: "You send the form", date: "2026-03-03", status: "done" },
        {
          title: "We check it",
          text: html`Within <strong>ten working days</strong>. <a href="#ask">Ask about it</a>`,
          status: "current",
        },
        { title: "You get your permit", date: "2026-03-17", status: "upcoming" },
      ],
    },
  },
  {
    name: "plain steps",
    props: {
      label: "",
      steps: [{ title: "You send the form" }, { title: "We check it", text: "Within ten working days." }],
    },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: {
      label: "ما الذي يحدث بعد ذلك",
      steps: [
        { title: "إرسال الطلب", date: "2026-03-03", status: "done" },
        { title: "مراجعة الطلب", text: "خلال عشرة أيام عمل.", status: "current" },
        { title: "إصدار التصريح", date: "2026-03-17", status: "upcoming" },
      ],
    },
  },
];
