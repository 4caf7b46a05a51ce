import type { Example } from "../example.js";
import type { LanguageProps } from "./language.kind.js";

const asked = { label: "Language you prefer to speak", hint: "Start typing and choose from the list" };
const arabic = { label: "اللغة التي تفضّل التحدث بها", hint: "ابدأ الكتابة ثم اختر من القائمة" };

export const languageExamples: readonly Example<LanguageProps>[] = [
  { name: "idle", props: { ...asked, pinned: ["ar", "en"] } },
  {
    name: "with an error",
    props: { ...asked, value: "Atlantis", error: "Select one of the answers listed" },
  },
  { name: "in Arabic", language: "ar", props: { ...arabic, optional: true, value: "ar" } },
];
