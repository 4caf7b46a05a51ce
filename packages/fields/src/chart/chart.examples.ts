import type { Example } from "../example.js";
import type { ChartProps } from "./chart.kind.js";

const days = {
  label: "Days until a permit is decided",
  labels: ["2023", "2024", "2025", "2026"],
  labelsTitle: "Year",
  series: [
    { label: "By post", values: [24, 21, 18, 15] },
    { label: "Online", values: [null, 12, 9, 6] },
  ],
};
const arabic = {
  label: "عدد الأيام حتى البت في الطلب",
  labels: ["٢٠٢٤", "٢٠٢٥", "٢٠٢٦"],
  labelsTitle: "السنة",
  series: [
    { label: "بالبريد", values: [21, 18, 15] },
    { label: "عبر الإنترنت", values: [12, 9, 6] },
  ],
};

export const chartExamples: readonly Example<ChartProps>[] = [
  { name: "bars", props: { ...days, variant: "bar" } },
  {
    name: "lines",
    props: { ...days, label: "Days until a permit is decided, over the years", variant: "line" },
  },
  {
    name: "one row of numbers",
    props: {
      label: "Permits by zone",
      labels: ["Centre", "North", "The streets around the old harbour and its market"],
      variant: "bar",
      series: [{ label: "Permits", values: [1250, 480, 35] }],
    },
  },
  {
    name: "four rows of numbers, below zero too",
    props: {
      label: "Change in a year, per cent",
      labels: ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7"],
      variant: "line",
      series: [
        { label: "Centre", values: [2, 3.5, 4, 4.5, 5, 4, 3] },
        { label: "North", values: [-1, 0, 0.5, 1, 2, 2.5, 3.5] },
        { label: "Harbour", values: [-4, -3, -2.5, -2, -2, -1, 0] },
        { label: "Old town", values: [1, 1, 1.5, 2, 1, -0.5, -2] },
      ],
    },
  },
  { name: "bars in Arabic", language: "ar", props: { ...arabic, variant: "bar" } },
  {
    name: "lines in Arabic",
    language: "ar",
    props: { ...arabic, label: "عدد الأيام حتى البت في الطلب عبر السنوات", variant: "line" },
  },
];
