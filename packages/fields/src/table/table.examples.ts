import { html } from "lit";
import type { Example } from "../example.js";
import type { TableProps } from "./table.kind.js";

const fees = {
  label: "What a permit costs",
  columns: [{ label: "Zone" }, { label: "Hours" }, { label: "A year, in BHD", numeric: true }],
  rows: [
    { cells: ["Centre", "8 am to 8 pm", "45.000"] },
    { cells: ["North", "8 am to 6 pm", "30.000"] },
    { cells: ["Harbour", html`By the <a href="#tides">table of tides</a>`, "7.500"] },
  ],
  rowHeaders: true,
};

export const tableExamples: readonly Example<TableProps>[] = [
  { name: "idle", props: fees },
  { name: "without row headers", props: { ...fees, label: "What a permit cost in 2025", rowHeaders: false } },
  {
    name: "many columns",
    props: {
      label: "Opening hours of our offices",
      columns: ["Office", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Telephone"].map(
        (label) => ({ label }),
      ),
      rows: [
        {
          cells: [
            "Manama",
            "7:30 to 14:00",
            "7:30 to 14:00",
            "7:30 to 18:00",
            "7:30 to 14:00",
            "7:30 to 14:00",
            "17001234",
          ],
        },
        {
          cells: [
            "Muharraq",
            "7:30 to 14:00",
            "closed",
            "7:30 to 14:00",
            "7:30 to 14:00",
            "7:30 to 14:00",
            "17005678",
          ],
        },
      ],
      rowHeaders: true,
    },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: {
      label: "كلفة التصريح",
      columns: [{ label: "المنطقة" }, { label: "الأوقات" }, { label: "في السنة بالدينار", numeric: true }],
      rows: [
        { cells: ["وسط المدينة", "من ٨ صباحًا إلى ٨ مساءً", "٤٥٫٠٠٠"] },
        { cells: ["الشمال", "من ٨ صباحًا إلى ٦ مساءً", "٣٠٫٠٠٠"] },
      ],
      rowHeaders: true,
    },
  },
];
