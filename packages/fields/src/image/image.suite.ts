import { suiteOf } from "../type.suite.js";

export const imageSuite = suiteOf({
  shipped: {
    field: { src: "/meter.png", alt: "A meter", width: 320, height: 180, caption: "A meter of 2019" },
    words: "A meter of 2019",
  },
  accessibleNodes: () => [],
});
