import { suiteOf } from "../type.suite.js";

export const timelineSuite = suiteOf({
  shipped: {
    field: { title: "Next", steps: [{ title: "You send it", date: "2026-03-03", status: "done" }] },
    words: "3 March 2026",
  },
  accessibleNodes: () => [],
});
