import { suiteOf } from "../type.suite.js";

export const whySuite = suiteOf({
  shipped: { field: { text: "For the register." }, words: "For the register." },
  accessibleNodes: () => [],
});
