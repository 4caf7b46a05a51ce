import { suiteOf } from "../type.suite.js";

export const faqSuite = suiteOf({
  shipped: {
    field: { title: "Questions", items: [{ title: "How long?", text: "Ten **days**." }] },
    words: "How long?",
  },
  accessibleNodes: () => [],
});
