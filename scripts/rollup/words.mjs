/**
 * The SDK's words in the one-tag script: a file for each language and group at an address that is computed,
 * `chunks/words-<hash of all words>/<language>.<group>.js`. Written out for bundlers, each address would cost every first page some twenty bytes,
 * and a language would be two requests, one of them for addresses alone. The English words of the first page are in the script itself.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const NAME = /^([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)\.([a-z][a-z\d-]*)\.js$/;
/** What the script brings: packages/i18n/src/generated/index.ts imports it, too. */
const IN_SCRIPT = "en.base.js";

/** `{ "day": "Day" }` without the quotes a key can do without. */
const literal = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? `{${Object.entries(value)
        .map(([key, one]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}:${literal(one)}`)
        .join(",")}}`
    : JSON.stringify(value);

/** The words in a module made by scripts/i18n.mjs, which is one object of texts. */
function wordsIn(file) {
  const [, object] =
    /^\s*export default (\{[^]*\});?\s*(?:\/\/# sourceMappingURL=\S*\s*)?$/.exec(
      readFileSync(file, "utf8"),
    ) ?? [];
  if (!object) throw new Error(`${file} is not the words of one group: export default {…}`);
  return JSON.parse(object);
}

/** Every file of words, by name and in order of names. */
export function wordFiles(generated) {
  const names = readdirSync(generated)
    .filter((name) => NAME.test(name) && name !== IN_SCRIPT)
    .sort();
  return new Map(names.map((name) => [name, `export default${literal(wordsIn(join(generated, name)))}`]));
}

/** Eight characters of a hash over names and contents. */
export function hashOf(files) {
  const hash = createHash("sha256");
  for (const [name, content] of files) hash.update(`${name}\0${content}\0`);
  return hash.digest("base64url").slice(0, 8);
}

/** Whether a module is part of the script itself, and not of a chunk. */
export const isInScript = (bundle, module) =>
  Object.values(bundle).some(({ isEntry, modules = {} }) => isEntry && Object.hasOwn(modules, module));

/** @param {string} generated the folder of words built by TypeScript, packages/i18n/dist/generated */
export function words(generated) {
  const index = join(generated, "index.js");
  const languages = join(generated, "languages.js");
  let files = new Map();
  let folder = "";
  return {
    name: "words",
    buildStart() {
      files = wordFiles(generated);
      folder = `chunks/words-${hashOf(files)}`;
    },
    async load(id) {
      if (id === index)
        return `import base from "./${IN_SCRIPT}";
export const wordsOf = async (language, group) => language === "en" && group === "base" ? { default: base } : import(\`./${folder}/\${language}.\${group}.js\`);`;
      if (id !== languages) return null;
      const { shippedLanguages } = await import(languages);
      return `export const shippedLanguages = ${JSON.stringify(shippedLanguages.join(" "))}.split(" ");`;
    },
    generateBundle(_options, bundle) {
      if (!isInScript(bundle, index))
        this.error("the addresses of the words are relative to the script itself, and stand in a chunk");
      for (const [name, source] of files)
        this.emitFile({ type: "asset", fileName: `${folder}/${name}`, source });
    },
  };
}
