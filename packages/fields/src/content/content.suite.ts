import { suiteOf } from "../type.suite.js";

export const contentSuite = suiteOf({
  shipped: { field: { text: "Bring **a pen**." }, words: "Bring a pen." },
  accessibleNodes: () => [],
});
