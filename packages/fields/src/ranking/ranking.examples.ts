import type { Example } from "../example.js";
import type { RankingProps } from "./ranking.kind.js";

const spend = {
  label: "What should the city spend more on?",
  hint: "Give the highest place to what matters most to you",
  options: [
    { value: "parks", label: "Parks", hint: "And playgrounds" },
    { value: "roads", label: "Roads and pavements" },
    { value: "buses", label: "Buses" },
  ],
};
const arabic = {
  label: "على ماذا ينبغي أن تنفق المدينة أكثر؟",
  hint: "امنح المرتبة الأعلى لما يهمك أكثر",
  options: [
    { value: "parks", label: "الحدائق", hint: "وملاعب الأطفال" },
    { value: "roads", label: "الطرق والأرصفة" },
    { value: "buses", label: "الحافلات" },
  ],
};

export const rankingExamples: readonly Example<RankingProps>[] = [
  { name: "idle", props: spend },
  { name: "answered", props: { ...spend, optional: true, value: ["buses", "parks", "roads"] } },
  { name: "the best of them", props: { ...spend, top: 2, value: ["roads", "buses"] } },
  { name: "with an error", props: { ...spend, error: "Put the answers in order" } },
  {
    name: "with errors of places",
    props: {
      ...spend,
      value: { parks: "1", roads: "1" },
      partErrors: {
        roads: "Select a place for “Roads and pavements” that no other answer has",
        buses: "Select a place for “Buses”",
      },
    },
  },
  { name: "disabled", props: { ...spend, disabled: true, value: ["buses", "parks", "roads"] } },
  { name: "read-only", props: { ...spend, readonly: true, value: ["buses", "parks", "roads"] } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: ["buses", "parks", "roads"] } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: {
      ...arabic,
      value: { parks: "1", roads: "2" },
      partErrors: { buses: "يُرجى اختيار مرتبة لـ«الحافلات»" },
    },
  },
];
