import { Text } from "@diwan/core/schema";

/** What the ends of a scale mean. */
export const lowEnd = Text.meta({
  description: "What the first number means, shown with it.",
  examples: [{ en: "Very poor", ar: "سيئة جدًا" }],
});
export const highEnd = Text.meta({
  description: "What the last number means, shown with it.",
  examples: [{ en: "Very good", ar: "جيدة جدًا" }],
});
