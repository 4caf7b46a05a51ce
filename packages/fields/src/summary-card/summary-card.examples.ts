import type { Example } from "../example.js";
import type { SummaryCardProps } from "./summary-card.kind.js";

const rows = [
  { label: "Full name", lines: ["Mona Haddad"] },
  { label: "Address", lines: ["Building 12", "Road 34", "Manama 567"] },
  { label: "Number plate", lines: [] },
];

export const summaryCardExamples: readonly Example<SummaryCardProps>[] = [
  { name: "idle", props: { label: "", rows } },
  { name: "with a title of its own", props: { label: "Who applies", rows: rows.slice(0, 2) } },
  {
    name: "in Arabic",
    language: "ar",
    props: {
      label: "",
      rows: [
        { label: "الاسم الكامل", lines: ["منى حداد"] },
        { label: "رقم اللوحة", lines: ["AB12 CDE"] },
        { label: "العنوان", lines: [] },
      ],
    },
  },
];
