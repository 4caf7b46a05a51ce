import { suiteOf } from "../type.suite.js";

export const calculatedSuite = suiteOf({
  shipped: {
    field: { calculation: "fee", label: "Fee" },
    words: "1001",
    beside: { calculations: { fee: "1000 + 1" } },
  },
  accessibleNodes: () => [],
});
