import { suiteOf } from "../type.suite.js";

export const calloutSuite = suiteOf({
  shipped: {
    field: { title: "Before you dig", variant: "warning", text: "Ask **first**." },
    words: "Before you dig",
  },
  accessibleNodes: () => [],
});
