import type { Example } from "../example.js";
import type { NationalityProps } from "./nationality.kind.js";

const asked = { label: "Nationality", hint: "As in your passport" };
const arabic = { label: "الجنسية", hint: "كما في جواز السفر" };

export const nationalityExamples: readonly Example<NationalityProps>[] = [
  { name: "idle", props: { ...asked, pinned: ["BH", "SA"] } },
  {
    name: "with an error",
    props: { ...asked, value: "Atlantis", error: "Select one of the answers listed" },
  },
  { name: "in Arabic", language: "ar", props: { ...arabic, optional: true, value: "BH" } },
];
