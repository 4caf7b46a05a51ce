/** Languages the SDK speaks, by the tag of their catalogue. */
export const shippedLanguages: readonly string[] = ["en","ar"];
