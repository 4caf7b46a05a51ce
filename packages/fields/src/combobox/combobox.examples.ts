import type { Example } from "../example.js";
import type { ComboboxProps } from "./combobox.kind.js";

const occupation = {
  label: "Occupation",
  hint: "Start typing and choose from the list",
  options: [
    { value: "nurse", label: "Nurse" },
    { value: "teacher", label: "Teacher", synonyms: ["Schoolteacher"] },
    { value: "driver", label: "Driver of a heavy goods vehicle" },
  ],
};
const arabic = {
  label: "المهنة",
  hint: "ابدأ الكتابة ثم اختر من القائمة",
  options: [
    { value: "nurse", label: "ممرض" },
    { value: "teacher", label: "معلم", synonyms: ["مدرّس"] },
  ],
};

export const comboboxExamples: readonly Example<ComboboxProps>[] = [
  { name: "idle", props: occupation },
  { name: "answered", props: { ...occupation, value: "driver" } },
  {
    name: "with an error",
    props: { ...occupation, value: "astronaut", error: "Select one of the answers listed" },
  },
  {
    name: "with other words, optional, with help",
    props: {
      ...occupation,
      optional: true,
      other: true,
      value: { other: "Astronaut" },
      help: { title: "If you have several", text: "Choose the one you spend most time on." },
    },
  },
  { name: "on a page made by a server", props: { ...occupation, served: true, value: "nurse" } },
  { name: "disabled", props: { ...occupation, disabled: true, value: "nurse" } },
  { name: "read-only", props: { ...occupation, readonly: true, value: "teacher" } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: "teacher" } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, value: "رائد فضاء", error: "يُرجى اختيار إحدى الإجابات المعروضة" },
  },
];
