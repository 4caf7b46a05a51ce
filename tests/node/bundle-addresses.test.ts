/** What a language or a type that is not used costs a first page of the one-tag script, with made-up ones; and that what is used is found. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { rollup } from "rollup";
import { afterAll, expect, it } from "vitest";
import { minify } from "../../scripts/rollup/minify.mjs";
import { CHUNKS, oneHash } from "../../scripts/rollup/one-hash.mjs";
import { removeStaleChunks } from "../../scripts/rollup/remove-stale-chunks.mjs";
import { typesByName } from "../../scripts/rollup/types-by-name.mjs";
import { words } from "../../scripts/rollup/words.mjs";

const TYPES = "address consent content file list money name phone yes-no".split(" ");
const MORE_TYPES =
  "combobox country nationality language month year time duration date-range time-range date-time-zone appointment percentage url reference national-id bank-account lookup evidence signature matrix ranking rating map-point passport vehicle household income tax-number one-time-code".split(
    " ",
  );
const LANGUAGES = ["en", "ar"];
const MORE_LANGUAGES =
  "bg hr cs da nl et fi fr de el hu ga it lv lt mt pl pt-PT ro sk sl es sv he fa ur ps ckb ug tr hi bn pa gu mr ta te ml si ne th lo km my vi id ms fil zh-Hans zh-Hant ja ko ru uk sr sr-Latn sq bs nb is cy sw so am ti ha yo ht pt-BR es-MX fr-CA".split(
    " ",
  );
const GROUPS = ["base", "errors", "after", "save", "service", "address", "upload", "list", "name", "more"];

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Registries as scripts/fields.mjs and scripts/i18n.mjs make them, with types and words of next to nothing. */
function sources({
  types,
  languages,
  say = "Say",
  draw = "draw",
}: {
  types: readonly string[];
  languages: readonly string[];
  say?: string;
  draw?: string;
}): string {
  const folder = mkdtempSync(join(tmpdir(), "diwan-addresses-"));
  folders.push(folder);
  const write = (path: string, content: string) => writeFileSync(join(folder, path), content);
  mkdirSync(join(folder, "words"));
  for (const language of languages)
    for (const group of GROUPS)
      write(
        `words/${language}.${group}.js`,
        `export default { "said": "${say} ${group} in ${language}", "save.it": { "one": "a", "other": "b" } };\n//# sourceMappingURL=x.js.map`,
      );
  write("words/languages.js", `export const shippedLanguages = ${JSON.stringify(languages)};`);
  write("words/index.js", "throw new Error('replaced');");
  write("shared.js", `export const shared = (type) => "${draw} " + type;`);
  for (const type of types)
    write(
      `${type}.type.js`,
      `import { shared } from "./shared.js";\nexport default { type: shared("${type}"), rules: () => import("./${type}.rules.js") };`,
    );
  for (const type of types) write(`${type}.rules.js`, `export default "rules of ${type}";`);
  write(
    "registry.js",
    `export const everydayTypes = [];\nexport const loadedTypes = {\n${types.map((type) => `  "${type}": () => import("./${type}.type.js"),`).join("\n")}\n};\nexport const typeLoader = (type) => loadedTypes[type];`,
  );
  write(
    "diwan.js",
    `export { typeLoader } from "./registry.js";\nexport { wordsOf } from "./words/index.js";\nexport { shippedLanguages } from "./words/languages.js";\nexport { shared } from "./shared.js";`,
  );
  return folder;
}

/** Bundles such a folder as rollup.config.js bundles the script, into `dist`. */
async function bundle(folder: string, dist = join(folder, "dist")) {
  const entry = join(folder, "diwan.js");
  const made = await rollup({
    input: { diwan: entry },
    preserveEntrySignatures: "allow-extension",
    plugins: [
      words(join(folder, "words")),
      typesByName({ registry: join(folder, "registry.js"), entry, folder: CHUNKS }),
      minify({ ecma: 2020, module: true }),
      oneHash(),
      removeStaleChunks(),
    ],
  });
  const { output } = await made.write({
    dir: dist,
    entryFileNames: "[name].js",
    chunkFileNames: `${CHUNKS}/[name].js`,
    sourcemap: true,
  });
  const [script] = output;
  return {
    script,
    url: pathToFileURL(join(dist, "diwan.js")).href,
    files: readdirSync(join(dist, "chunks"), { recursive: true }).map(String),
    dist,
  };
}
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

const today = await bundle(sources({ types: TYPES, languages: LANGUAGES }));
const later = await bundle(
  sources({ types: [...TYPES, ...MORE_TYPES], languages: [...LANGUAGES, ...MORE_LANGUAGES] }),
);

it("thirty more types and seventy more languages add at most 400 bytes to the script, and no request", () => {
  expect([MORE_TYPES.length, MORE_LANGUAGES.length]).toEqual([30, 71]);
  expect(gzipped(later.script.code) - gzipped(today.script.code)).toBeLessThanOrEqual(400);
  expect(later.script.imports).toEqual([]);
});

it("so they do to the script as it is built", () => {
  const built = readFileSync(
    fileURLToPath(new URL("../../packages/embed/dist/diwan.js", import.meta.url)),
    "utf8",
  );
  // The languages as the build has them, whatever they are by now. Of types that are loaded apart it has not even the names.
  for (const type of ["bank-account", "combobox", "national-id"]) expect(built).not.toContain(type);
  const [, short = "", long = ""] =
    /"((?:[a-z]{2})*)"\.match\(\/\.\.\/g\),\.\.\."([A-Za-z -]+)"\.split\(" "\)/.exec(built) ?? [];
  const languages = [...(short.match(/../g) ?? []), ...long.split(" ")];
  expect(languages).toEqual(expect.arrayContaining([...LANGUAGES, ...MORE_LANGUAGES]));
  const least = built.replace(short, LANGUAGES.join("")).replace(long, "");
  expect(gzipped(built) - gzipped(least)).toBeLessThanOrEqual(400);
});

it("finds every type, its rules, and the words of every language at their computed addresses", async () => {
  // What the made-up entry exports.
  const script = (await import(/* @vite-ignore */ later.url)) as {
    typeLoader: (
      type: string,
    ) =>
      (() => Promise<{ default: { type: string; rules: () => Promise<{ default: string }> } }>) | undefined;
    wordsOf: (language: string, group: string) => Promise<{ default: { said: string } }>;
    shippedLanguages: readonly string[];
  };
  for (const type of [...TYPES, ...MORE_TYPES]) {
    const loaded = (await script.typeLoader(type)?.())?.default;
    expect(loaded?.type).toBe(`draw ${type}`);
    expect((await loaded?.rules())?.default).toBe(`rules of ${type}`);
  }
  // A type that there is not is found out when it is loaded; an agency's own is never looked for.
  await expect(script.typeLoader("unknown")?.()).rejects.toThrow();
  expect(script.typeLoader("city:plate")).toBeUndefined();
  expect(script.shippedLanguages).toHaveLength(LANGUAGES.length + MORE_LANGUAGES.length);
  expect(script.shippedLanguages).toEqual(expect.arrayContaining([...LANGUAGES, ...MORE_LANGUAGES]));
  for (const language of script.shippedLanguages) {
    const found = await Promise.all(GROUPS.map((group) => script.wordsOf(language, group)));
    expect(found.map((each) => each.default.said)).toEqual(
      GROUPS.map((group) => `Say ${group} in ${language}`),
    );
  }
});

it("makes a file of each language and group, but for what the script itself says, and a chunk of each type", () => {
  const names = (pattern: RegExp) => later.files.filter((file) => pattern.test(file));
  expect(names(/^words-[\w-]{8}[\\/][\w-]+\.\w+\.js$/)).toHaveLength(
    (LANGUAGES.length + MORE_LANGUAGES.length) * GROUPS.length - 1,
  );
  expect(names(/^[\w-]{8}[\\/][\w-]+\.type\.js$/)).toHaveLength(TYPES.length + MORE_TYPES.length);
  expect(names(/base\.js$/).map((name) => name.replace(/.*[\\/]/, ""))).not.toContain("en.base.js");
});

it("gives other addresses when, and only when, what is behind them changes", async () => {
  const folderOf = ({ files }: { files: readonly string[] }, pattern: RegExp) =>
    files.find((file) => pattern.test(file));
  const hashes = (made: { files: readonly string[] }) => [
    folderOf(made, /^words-[^\\/]+$/),
    folderOf(made, /^(?!words-)[^\\/]+$/),
  ];
  const [sayHash, codeHash] = hashes(today);
  const built = async (changes: { say?: string; draw?: string; types?: readonly string[] }) =>
    hashes(await bundle(sources({ types: TYPES, languages: LANGUAGES, ...changes })));
  expect(await built({})).toEqual([sayHash, codeHash]);
  const [otherWords, sameCode] = await built({ say: "Tell" });
  expect(otherWords).not.toBe(sayHash);
  expect(sameCode).toBe(codeHash);
  const [sameWords, otherCode] = await built({ types: ["address", "consent"] });
  expect(sameWords).toBe(sayHash);
  expect(otherCode).not.toBe(codeHash);
});

it("leaves no placeholder, source maps that are right, and nothing of an earlier build", async () => {
  const folder = sources({ types: TYPES, languages: LANGUAGES });
  const first = await bundle(folder);
  writeFileSync(join(folder, "consent.rules.js"), 'export default "other rules of consent";');
  const second = await bundle(folder, first.dist);
  expect(second.files.filter((file) => /^[\w-]{8}$/.test(file))).toHaveLength(1);
  expect(second.files).not.toEqual(first.files);
  const placeholder = CHUNKS.split("/").at(-1) ?? CHUNKS;
  for (const file of second.files.filter((name) => /\.(js|map)$/.test(name)))
    expect(readFileSync(join(second.dist, "chunks", file), "utf8"), file).not.toContain(placeholder);
  const map = second.files.find((name) => name.endsWith("consent.type.js.map")) ?? "";
  // What is written in a source map (ECMA-426).
  const { sources: from } = JSON.parse(readFileSync(join(second.dist, "chunks", map), "utf8")) as {
    sources: readonly string[];
  };
  expect(from).toEqual(["../../../consent.type.js"]);
});
