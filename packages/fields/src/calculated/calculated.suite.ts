import { suiteOf } from "../type.suite.js";

export const calculatedSuite = suiteOf({
  shipped: {
    field: { calculation: "fee", label: "Fee" },
    words: "Fee 2",
    beside: { calculations: { fee: "1 + 1" } },
  },
  accessibleNodes: () => [],
});
