import type { Example } from "../example.js";
import type { RatingProps } from "./rating.kind.js";

const service = { label: "How was the service today?", low: "Very poor", high: "Very good" };
const arabic = { label: "كيف كانت الخدمة اليوم؟", low: "سيئة جدًا", high: "جيدة جدًا" };

export const ratingExamples: readonly Example<RatingProps>[] = [
  { name: "idle", props: service },
  { name: "answered", props: { ...service, hint: "Think of this visit alone", value: 4 } },
  { name: "with an error", props: { ...service, error: "Select how the service was" } },
  {
    name: "of three, optional, with help",
    props: {
      ...service,
      max: 3,
      optional: true,
      value: 2,
      help: { title: "Who reads this", text: "Your rating is read without your name." },
    },
  },
  { name: "of ten", onlyIdle: true, props: { ...service, max: 10, value: 10 } },
  { name: "disabled", props: { ...service, disabled: true, value: 1 } },
  { name: "read-only", props: { ...service, readonly: true, value: 5 } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: 3 } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, hint: "قيِّم هذه الزيارة وحدها", error: "يُرجى اختيار تقييمك للخدمة" },
  },
];
