import { suiteOf } from "../type.suite.js";

export const summaryCardSuite = suiteOf({
  shipped: {
    field: { answers: ["full_name"] },
    words: "Not answered yet",
    beside: {
      fields: [
        { type: "text", name: "full_name", label: "Full name" },
        { type: "text", name: "plate", label: "Number plate" },
      ],
    },
  },
  accessibleNodes: () => [],
});
