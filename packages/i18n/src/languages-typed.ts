/**
 * Languages in which words may be typed on a page in `languages`: those, English and Arabic. Not every language there is: a phone would take a second to know all their
 * words, and in two of them one word may mean two things.
 */
export const languagesTyped = (languages: readonly string[]): readonly string[] => [
  ...new Set([...languages, "en", "ar"]),
];
