import type { Example } from "../example.js";
import type { MultiselectProps } from "./multiselect.kind.js";

const trades = {
  label: "Which trades do you work in?",
  hint: "Start typing and choose from the list, as often as you need",
  options: [
    { value: "plumber", label: "Plumbing" },
    { value: "joiner", label: "Joinery", synonyms: ["Carpentry"] },
    { value: "electric", label: "Electrical installation and maintenance" },
    { value: "paint", label: "Painting and decorating" },
  ],
};
const arabic = {
  label: "في أي حرفة تعمل؟",
  hint: "ابدأ الكتابة ثم اختر من القائمة، بالعدد الذي تحتاج إليه",
  options: [
    { value: "plumber", label: "السباكة" },
    { value: "joiner", label: "النجارة", synonyms: ["أعمال الخشب"] },
    { value: "electric", label: "التمديدات الكهربائية" },
  ],
};

export const multiselectExamples: readonly Example<MultiselectProps>[] = [
  { name: "idle", props: trades },
  { name: "answered", props: { ...trades, value: ["joiner", "electric"] } },
  {
    name: "with an error",
    props: {
      ...trades,
      value: { chosen: ["paint"], add: "Roofs" },
      error: "Select one of the answers listed",
    },
  },
  {
    name: "with other words, optional, with help",
    props: {
      ...trades,
      optional: true,
      other: true,
      value: ["paint", { other: "Thatching" }],
      help: { title: "If yours is not listed", text: "Enter it in your own words." },
    },
  },
  { name: "on a page made by a server", props: { ...trades, served: true, value: ["joiner"] } },
  { name: "disabled", props: { ...trades, disabled: true, value: ["joiner", "paint"] } },
  { name: "read-only", props: { ...trades, readonly: true, value: ["joiner", "paint"] } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: ["plumber", "electric"] } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, error: "يُرجى اختيار إجابة واحدة على الأقل" },
  },
];
