/**
 * What a language's translators agreed on, in packages/i18n/glossary/<lang>.json: tone, glossary, what is rightly the same as in English, whether the language counts as
 * complete (then a fault fails the build) and whether new messages may wait for a translation until the release.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";

export const glossaryFile = (folder, language) => path.join(folder, `${language}.json`);

/** @returns {{ language: string, complete: boolean, mayWait: boolean, tone: string, glossary: { [term: string]: string | string[] }, sameAsEnglish: string[] }} */
export function readGlossary(folder, language) {
  const file = glossaryFile(folder, language);
  const found = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return {
    language,
    // A language nobody has said anything about is held to everything.
    complete: found.complete ?? true,
    mayWait: found.mayWait ?? false,
    tone: found.tone ?? "",
    glossary: found.glossary ?? {},
    sameAsEnglish: found.sameAsEnglish ?? [],
  };
}

export async function writeGlossary(folder, glossary) {
  mkdirSync(folder, { recursive: true });
  const text = await format(JSON.stringify(glossary, undefined, 2), { parser: "json", printWidth: 110 });
  writeFileSync(glossaryFile(folder, glossary.language), text);
}
