import type { Example } from "../example.js";
import type { ClausesProps } from "./clauses.kind.js";

const rules = {
  label: "The new rules of the park",
  clauses: [
    {
      id: "hours",
      title: "Opening hours",
      text: "The park opens at six in the morning and closes at sunset.",
    },
    { id: "dogs", text: "Dogs are kept on a lead, and away from the playground." },
  ],
};
const arabic = {
  label: "اللائحة الجديدة للحديقة",
  clauses: [
    { id: "hours", title: "ساعات العمل", text: "تفتح الحديقة عند السادسة صباحًا وتغلق عند الغروب." },
    { id: "dogs", text: "تُقاد الكلاب بمقود وتُبعَد عن ملعب الأطفال." },
  ],
};

export const clausesExamples: readonly Example<ClausesProps>[] = [
  { name: "idle", props: { ...rules, hint: "Say of each clause what you think of it" } },
  {
    name: "answered, with a comment",
    props: {
      ...rules,
      optional: true,
      maxLength: 200,
      value: [
        { clause: "hours", view: "comment", comment: "Too early in summer" },
        { clause: "dogs", view: "agree" },
      ],
    },
  },
  { name: "with an error", props: { ...rules, error: "Select an answer for each clause" } },
  {
    name: "with errors of clauses",
    props: {
      ...rules,
      value: [{ clause: "dogs", view: "comment" }],
      partErrors: {
        hours: "Select agree, disagree or comment for clause 1",
        "dogs-comment": "Enter your comment on clause 2",
      },
    },
  },
  {
    name: "disabled",
    props: { ...rules, disabled: true, value: [{ clause: "hours", view: "comment", comment: "Too early" }] },
  },
  {
    name: "read-only",
    props: { ...rules, readonly: true, value: [{ clause: "hours", view: "comment", comment: "Too early" }] },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: { ...arabic, value: [{ clause: "hours", view: "comment", comment: "الوقت مبكر في الصيف" }] },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: {
      ...arabic,
      value: [{ clause: "hours", view: "agree" }],
      partErrors: { dogs: "يُرجى اختيار الموافقة أو عدمها أو التعليق على البند 2" },
    },
  },
];
