import type { Text } from "./definition.js";

/** The best of the languages offered for the one asked: itself, else with ever less of it (`ar-Arab-SA`, `ar-Arab`, `ar`; RFC 4647 lookup), whatever the case; `undefined` when none fits. */
export function lookUpLanguage(asked: string, offered: readonly string[]): string | undefined {
  for (let tag = asked.toLowerCase().replace(/_/g, "-"); tag; tag = tag.replace(/-?[^-]*$/, "")) {
    const found = offered.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words of a definition in one language, else in the first of the form's languages that they are in, else whatever there is. */
export function inLanguage(text: Text, language: string, languages: readonly string[]): string {
  if (typeof text === "string") return text;
  const offered = Object.keys(text);
  const best = [language, ...languages].map((asked) => lookUpLanguage(asked, offered)).find(Boolean);
  return text[best ?? offered[0] ?? ""] ?? "";
}
