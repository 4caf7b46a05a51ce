import type { Text } from "./definition.js";

/**
 * Words of a definition in one language (RFC 4647 lookup): the tag, its parents (`ar-SA` → `ar`), then the form's languages in order, then
 * whatever there is.
 */
export function inLanguage(text: Text, language: string, languages: readonly string[]): string {
  if (typeof text === "string") return text;
  const byTag = new Map(Object.entries(text).map(([tag, words]) => [tag.toLowerCase(), words]));
  for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const words = byTag.get(tag);
    if (words !== undefined) return words;
  }
  const first = languages.find((tag) => byTag.has(tag.toLowerCase()));
  return (
    (first === undefined ? undefined : byTag.get(first.toLowerCase())) ?? byTag.values().next().value ?? ""
  );
}
