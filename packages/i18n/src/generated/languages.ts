export const shippedLanguages = ["en"] as const;
