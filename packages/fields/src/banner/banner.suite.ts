import { suiteOf } from "../type.suite.js";

export const bannerSuite = suiteOf({
  shipped: {
    field: { variant: "important", text: "Closed on Monday." },
    words: "Closed on Monday.",
  },
  accessibleNodes: () => [],
});
