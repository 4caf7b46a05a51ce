import { suiteOf } from "../type.suite.js";

export const chartSuite = suiteOf({
  shipped: {
    field: {
      variant: "bar",
      caption: "Days",
      labels: ["2025", "2026"],
      series: [{ label: "Online", values: [9, 6] }],
    },
    words: "Days",
  },
  accessibleNodes: () => [],
});
