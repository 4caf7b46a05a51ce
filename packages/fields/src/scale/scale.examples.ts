import type { Example } from "../example.js";
import type { ScaleProps } from "./scale.kind.js";

const recommend = {
  label: "How likely are you to recommend this service to others?",
  min: 0,
  max: 10,
  low: "Not at all likely",
  high: "Extremely likely",
};
const agree = {
  label: "It was easy to find what I needed",
  labels: ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
};
const arabic = {
  label: "ما احتمال أن توصي بهذه الخدمة؟",
  min: 0,
  max: 10,
  low: "غير محتمل إطلاقًا",
  high: "محتمل جدًا",
};
const agreeInArabic = {
  label: "كان من السهل العثور على ما أحتاج إليه",
  labels: ["لا أوافق بشدة", "لا أوافق", "محايد", "أوافق", "أوافق بشدة"],
};

export const scaleExamples: readonly Example<ScaleProps>[] = [
  { name: "idle", props: recommend },
  { name: "answered", props: { ...recommend, hint: "0 is the least, 10 the most", value: 9 } },
  { name: "in words", props: { ...agree, value: 4 } },
  {
    name: "with an error",
    props: { ...recommend, error: "Select how likely it is that you would recommend it" },
  },
  { name: "in words with an error", props: { ...agree, error: "Select how far you agree" } },
  {
    name: "optional, with help",
    props: {
      ...agree,
      optional: true,
      help: { title: "If you did not look for anything", text: "Leave this out." },
    },
  },
  { name: "disabled", props: { ...recommend, disabled: true, value: 0 } },
  { name: "read-only", props: { ...agree, readonly: true, value: 2 } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: 7 } },
  {
    name: "in Arabic, in words, with an error",
    language: "ar",
    props: { ...agreeInArabic, hint: "اختر ما يعبّر عن رأيك", error: "يُرجى اختيار مدى موافقتك" },
  },
];
