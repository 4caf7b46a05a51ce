import { suiteOf } from "../type.suite.js";

export const whySuite = suiteOf({
  shipped: { field: { text: "For the **register**." }, words: "Why we ask this For the register." },
  accessibleNodes: () => [],
});
