import type { Example } from "../example.js";
import type { ImageChoiceProps } from "./image-choice.kind.js";

/** A drawing that needs no file: a shape of one colour. */
const drawn = (shape: string, colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><g fill="${colour}">${shape}</g></svg>`)}`;
const oak = drawn(
  '<circle cx="30" cy="24" r="12"/><circle cx="50" cy="24" r="12"/><circle cx="40" cy="14" r="11"/><rect x="37" y="30" width="6" height="24"/>',
  "#2b6b3f",
);
const pine = drawn('<path d="M40 4 58 44H22Z"/><rect x="37" y="44" width="6" height="12"/>', "#17513b");
const palm = drawn(
  '<path d="M40 20Q20 6 10 26Q28 14 40 22Q52 14 70 26Q60 6 40 20"/><rect x="38" y="20" width="4" height="36"/>',
  "#6b5a1e",
);

const trees = {
  label: "Which tree do you want in your street?",
  options: [
    {
      value: "oak",
      label: "Oak",
      hint: "Grows slowly",
      image: { src: oak, alt: "A round crown on a short trunk" },
    },
    { value: "pine", label: "Pine", image: { src: pine, alt: "A pointed tree that is green all year" } },
    { value: "palm", label: "Palm", image: { src: palm, alt: "A tall trunk with long leaves at its top" } },
  ],
};
const arabic = {
  label: "أي شجرة تريد في شارعك؟",
  options: [
    { value: "oak", label: "بلوط", hint: "بطيئة النمو", image: { src: oak, alt: "تاج مستدير على جذع قصير" } },
    { value: "palm", label: "نخلة", image: { src: palm, alt: "جذع طويل في أعلاه سعف طويل" } },
  ],
};

export const imageChoiceExamples: readonly Example<ImageChoiceProps>[] = [
  { name: "idle", props: trees },
  { name: "answered", props: { ...trees, hint: "The city plants in autumn", value: "pine" } },
  { name: "several", props: { ...trees, multiple: true, optional: true, value: ["oak", "palm"] } },
  { name: "with an error", props: { ...trees, error: "Select an answer" } },
  { name: "several, with an error", props: { ...trees, multiple: true, error: "Select at least 2 answers" } },
  { name: "disabled", props: { ...trees, disabled: true, value: "oak" } },
  { name: "read-only", props: { ...trees, readonly: true, value: "palm" } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: "palm" } },
  { name: "in Arabic with an error", language: "ar", props: { ...arabic, error: "يُرجى اختيار إجابة" } },
];
