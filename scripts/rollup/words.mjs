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
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const key = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
  return `{${Object.entries(value).map(([name, one]) => `${key(name)}:${literal(one)}`)}}`;
}

/** The words in a module made by scripts/i18n.mjs, which is one object of texts. */
function wordsIn(file) {
  const [, object] =
    /^\s*export default (\{[^]*\});?\s*(?:\/\/# sourceMappingURL=\S*\s*)?$/.exec(
      readFileSync(file, "utf8"),
    ) ?? [];
  if (!object) throw new Error(`${file} is not the words of one group: export default {…}`);
  return JSON.parse(object);
}

/** Words of the first page without their ids, which are in the script: in the order of the English ones. */
function inOrder(words, ids, name) {
  const unknown = Object.keys(words).find((id) => !ids.includes(id));
  if (unknown) throw new Error(`${name} has words for ${unknown}, which English has not`);
  return ids.map((id) => words[id] ?? fail(`${name} has no words for ${id}`));
}
function fail(message) {
  throw new Error(message);
}

/** Every file of words, by name and in order of names. */
export function wordFiles(generated) {
  const names = readdirSync(generated)
    .filter((name) => NAME.test(name) && name !== IN_SCRIPT)
    .sort();
  const ids = Object.keys(wordsIn(join(generated, IN_SCRIPT)));
  const contentOf = (name) => {
    const words = wordsIn(join(generated, name));
    return name.endsWith(".base.js") ? inOrder(words, ids, name) : words;
  };
  return new Map(names.map((name) => [name, `export default${literal(contentOf(name))}`]));
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

/** The tags as code in as few bytes as they take: those of two letters need nothing between them. */
function listOf(tags) {
  const [short, long] = [true, false].map((isShort) => tags.filter((tag) => (tag.length === 2) === isShort));
  const lists = [
    ...(short.length ? [`...${JSON.stringify(short.join(""))}.match(/../g)`] : []),
    ...(long.length ? [`...${JSON.stringify(long.join(" "))}.split(" ")`] : []),
  ];
  return `[${lists.join(",")}]`;
}

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
export const wordsOf = async (language, group) => {
  const isBase = group === "base";
  if (isBase && language === "en") return { default: base };
  const words = await import(\`./${folder}/\${language}.\${group}.js\`);
  return isBase ? { default: Object.fromEntries(Object.keys(base).map((id, at) => [id, words.default[at]])) } : words;
};`;
      if (id !== languages) return null;
      const { shippedLanguages } = await import(languages);
      return `export const shippedLanguages = ${listOf(shippedLanguages)};`;
    },
    generateBundle(_options, bundle) {
      if (!isInScript(bundle, index))
        this.error("the addresses of the words are relative to the script itself, and stand in a chunk");
      for (const [name, source] of files)
        this.emitFile({ type: "asset", fileName: `${folder}/${name}`, source });
    },
  };
}
