import type { Example } from "../example.js";
import type { CountryProps } from "./country.kind.js";

const asked = { label: "Country of birth", hint: "Start typing and choose from the list" };
const arabic = { label: "بلد الميلاد", hint: "ابدأ الكتابة ثم اختر من القائمة" };

export const countryExamples: readonly Example<CountryProps>[] = [
  { name: "idle", props: { ...asked, pinned: ["BH", "SA"] } },
  {
    name: "with an error",
    props: { ...asked, value: "Atlantis", error: "Select one of the answers listed" },
  },
  { name: "in Arabic", language: "ar", props: { ...arabic, optional: true, value: "BH" } },
];
