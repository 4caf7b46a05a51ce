/**
 * Names of countries and of languages in every language of the catalogues, from CLDR's (cldr-localenames-full), each group one text `code name|code name`. Engines have them too, but not all of them (Chromium has no name of
 * one language in four, and none in the languages it does not know), and not the same: a page that a server made would change its names when the script comes.
 */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = new URL("../../packages/i18n/", import.meta.url);
const require = createRequire(fileURLToPath(new URL("package.json", home)));

/** Codes of a list in countries.ts, which stand there as words of texts that are joined. */
const listed = (name) => {
  const source = readFileSync(new URL("src/countries.ts", home), "utf8");
  const [, list = ""] =
    new RegExp(`export const ${name}: readonly string\\[\\] = \\(([^)]*)\\)`).exec(source) ?? [];
  return [...list.matchAll(/"([^"]*)"/g)].flatMap(([, words]) => words.split(" ").filter(Boolean));
};

/** CLDR's own tags. */
const cldrTag = (language) => ({ "pt-BR": "pt", nb: "no" })[language] ?? language;
const read = (language, file) => {
  const tag = cldrTag(language);
  return require(`cldr-localenames-full/main/${tag}/${file}.json`).main[tag].localeDisplayNames[file];
};
const textOf = (codes, file, language) => {
  const [names, english] = [read(language, file), read("en", file)];
  return codes.map((code) => `${code} ${names[code] ?? english[code]}`).join("|");
};

export const NAMES = {
  country: (language) => textOf(listed("COUNTRIES"), "territories", language),
  language: (language) => textOf(listed("LANGUAGES"), "languages", language),
};
