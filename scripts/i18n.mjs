/**
 * Builds packages/i18n/src/generated from the English messages and their translations, and brings the translations up to date. Words of one field type stand in its
 * folder (`<type>.messages.ts`, `xliff/<lang>.xlf`), all others in packages/i18n (docs/decisions/018-words-in-the-folders.md).
 *   node scripts/i18n.mjs                   build
 *   node scripts/i18n.mjs --check           change nothing; fail when anything is missing, stale or wrong
 *   node scripts/i18n.mjs --new fr          begin a language, then build
 *   node scripts/i18n.mjs --collect fr all.xlf   everything of a language in one file, for a translator
 *   node scripts/i18n.mjs --spread fr all.xlf    that file back into the folders, then build
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { typesIn } from "./fields.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const home = path.join(root, "packages/i18n");
const require = createRequire(path.join(home, "package.json"));
const xliffToJs = require("xliff/xliff12ToJs");
const jsToXliff = require("xliff/jsToXliff12");
const { DOMParser, XMLSerializer } = require("@xmldom/xmldom");

const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const pluralForms = (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const ORDER = ["zero", "one", "two", "few", "many", "other"];

/**
 * Where words are written: packages/i18n and the folder of each type. `sources` are the English catalogues by group, `xliff` the folder of the translations,
 * `errorsLike` the kind of question a type's problems are said as.
 */
export async function readSets() {
  const types = typesIn(root);
  const folder = (type) => path.join(root, "packages/fields/src", type);
  const contents = [
    `export { sources } from ${JSON.stringify(path.join(home, "src/messages/all.ts"))};`,
    ...types.map(
      ({ type, camel }) =>
        `export { ${camel}Messages } from ${JSON.stringify(path.join(folder(type), `${type}.messages.ts`))};`,
    ),
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
  });
  const { sources, ...messages } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
  return [
    { name: "", sources, xliff: path.join(home, "xliff") },
    ...types.map(({ type, camel }) => ({
      name: type,
      sources: messages[`${camel}Messages`].groups,
      errorsLike: messages[`${camel}Messages`].errorsLike,
      xliff: path.join(folder(type), "xliff"),
    })),
  ];
}

/** The English catalogues of every set together, by group. */
export const readSources = async () => merged((await readSets()).map(({ sources }) => sources));

/** @param {readonly object[]} catalogues */
const merged = (catalogues) => {
  /** @type {{ [group: string]: object }} */
  const all = {};
  for (const catalogue of catalogues)
    for (const [group, messages] of Object.entries(catalogue)) all[group] = { ...all[group], ...messages };
  return all;
};

/** The trans-units one group needs in a language: a message, or one per plural form of that language. */
function unitsOf(catalogue, language) {
  const units = {};
  for (const [id, { text, desc }] of Object.entries(catalogue)) {
    if (typeof text === "string") {
      units[id] = { source: text, note: desc };
      continue;
    }
    const rules = new Intl.PluralRules(language);
    for (const form of ORDER.filter((name) => pluralForms(language).includes(name))) {
      const counts = Array.from({ length: 201 }, (_, n) => n)
        .filter((n) => rules.select(n) === form)
        .slice(0, 6);
      units[`${id}[${form}]`] = {
        source: text[form] ?? text.other,
        note: `${desc} Plural form “${form}”${counts.length ? `: counts such as ${counts.join(", ")}` : ": fractions and large numbers"}.`,
      };
    }
  }
  return units;
}

/** What is wrong with one translation, or undefined. Zero, one and two may be said in words, without {count}. */
function fault(id, source, target) {
  const wanted = new Set(placeholders(source));
  const got = new Set(placeholders(target));
  const unknown = [...got].filter((name) => !wanted.has(name));
  if (unknown.length) return `unknown placeholder {${unknown.join("}, {")}}`;
  const missing = [...wanted].filter(
    (name) => !got.has(name) && !(name === "count" && /\[(zero|one|two)\]$/.test(id)),
  );
  if (missing.length) return `missing placeholder {${missing.join("}, {")}}`;
  return target.trim() === target ? undefined : "space at the start or end";
}

/** Units as messages: plural forms gathered under their id. English stands in for what is not translated yet. */
function messagesOf(units) {
  const messages = {};
  for (const [unit, { source, target }] of Object.entries(units)) {
    const [, id, form] = /^(.*?)(?:\[(\w+)\])?$/.exec(unit);
    if (form) (messages[id] ??= {})[form] = target || source;
    else messages[id] = target || source;
  }
  return messages;
}

const moduleOf = (messages) =>
  `import type { Messages } from "../messages/index.js";\n\nexport default ${JSON.stringify(messages)} satisfies Messages;\n`;

/** The library keeps no `state`, so it is put on here: nothing there yet, or made from an older source (approved="no" remembers that). */
function withStates(xml) {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  for (const unit of document.getElementsByTagName("trans-unit")) {
    const [target] = unit.getElementsByTagName("target");
    if (!target.textContent) {
      target.setAttribute("state", "needs-translation");
      // Two tags, between which a translator can write.
      target.appendChild(document.createTextNode(""));
    } else if (unit.getAttribute("approved") === "no") {
      target.setAttribute("state", "needs-review-translation");
    }
  }
  return `${new XMLSerializer().serializeToString(document)}\n`;
}

/** Brings one language up to date with the sources. */
async function translate(language, xml, sources, problems) {
  const old = xml ? (await xliffToJs(xml)).resources : {};
  const resources = {};
  for (const [group, catalogue] of Object.entries(sources)) {
    const before = old[group] ?? {};
    const units = unitsOf(catalogue, language);
    for (const id of Object.keys(before))
      if (!units[id]) problems.push(`${language}: ${id} is not a message any more`);
    for (const [id, unit] of Object.entries(units)) {
      const { source, target = "", additionalAttributes } = before[id] ?? {};
      const stale = target !== "" && (source !== unit.source || additionalAttributes?.approved === "no");
      units[id] = {
        source: unit.source,
        target,
        note: unit.note,
        ...(stale && { additionalAttributes: { approved: "no" } }),
      };
      let wrong = fault(id, unit.source, target);
      if (stale) wrong = `the English has changed; check the translation and remove approved="no"`;
      if (target === "") wrong = "not translated";
      if (wrong) problems.push(`${language}: ${id}: ${wrong}`);
    }
    resources[group] = units;
  }
  return {
    resources,
    xml: withStates(await jsToXliff({ resources, sourceLanguage: "en", targetLanguage: language })),
  };
}

const languagesIn = (folder) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".xlf"))
    .map((name) => name.slice(0, -4))
    .sort();
const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** Builds, or with `check` only compares. Returns everything that is wrong, as sentences. */
export async function buildMessages({
  xliff = path.join(home, "xliff"),
  out = path.join(home, "src/generated"),
  check = false,
  begin = "",
  sources: given,
  sets,
} = {}) {
  sets ??= given ? [{ name: "", sources: given, xliff }] : await readSets();
  const sources = merged(sets.map((set) => set.sources));
  const problems = [];
  const files = {};
  const groups = Object.keys(sources);
  const english = pluralForms("en").join();
  const ids = sets.flatMap((set) =>
    Object.values(set.sources).flatMap((catalogue) => Object.keys(catalogue)),
  );
  for (const id of new Set(ids))
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`en: ${id} is written more than once`);
  for (const [group, catalogue] of Object.entries(sources)) {
    for (const [id, { text, desc }] of Object.entries(catalogue)) {
      if (!desc) problems.push(`en: ${id} has no note for the translator`);
      if (typeof text !== "string" && pluralForms("en").some((form) => !text[form]))
        problems.push(`en: ${id} needs the plural forms ${english}`);
    }
    files[path.join(out, `en.${group}.ts`)] = moduleOf(
      Object.fromEntries(Object.entries(catalogue).map(([id, { text }]) => [id, text])),
    );
  }

  if (begin) writeFileSync(path.join(sets[0].xliff, `${begin}.xlf`), "", { flag: "wx" });
  const languages = languagesIn(sets[0].xliff);
  const stray = [];
  for (const set of sets.slice(1))
    for (const language of languagesIn(set.xliff))
      if (!languages.includes(language) || !Object.keys(set.sources).length)
        stray.push(path.join(set.xliff, `${language}.xlf`));
  for (const language of languages) {
    const resources = {};
    for (const { sources: own, xliff: folder } of sets) {
      if (!Object.keys(own).length) continue;
      const file = path.join(folder, `${language}.xlf`);
      const result = await translate(language, textOf(file), own, problems);
      files[file] = result.xml;
      for (const [group, units] of Object.entries(result.resources))
        resources[group] = { ...resources[group], ...units };
    }
    for (const group of groups)
      files[path.join(out, `${language}.${group}.ts`)] = moduleOf(messagesOf(resources[group]));
  }

  const all = ["en", ...languages];
  files[path.join(out, "languages.ts")] =
    `/** Languages the SDK speaks, by the tag of their catalogue. */\nexport const shippedLanguages: readonly string[] = ${JSON.stringify(all)};\n`;
  const union = (names) => names.map((name) => `\n  | ${JSON.stringify(name)}`).join("");
  // Messages given by a caller are nobody's to compile.
  if (!given)
    files[path.join(out, "ids.ts")] =
      `/** Made by scripts/i18n.mjs from the English messages. */\nexport type Group =${union(groups)};\n\nexport type MessageId =${union(ids)};\n`;
  const like = sets.flatMap(({ name, errorsLike }) => (errorsLike ? [[name, errorsLike]] : []));
  if (!given)
    files[path.join(out, "errors-like.ts")] =
      `/** Kinds of question that share the words of their problems, by type: made by scripts/i18n.mjs. */\nexport const errorsLike: { readonly [type: string]: string } = ${JSON.stringify(Object.fromEntries(like))};\n`;
  const key = (group) => (/^\w+$/.test(group) ? group : JSON.stringify(group));
  const load = (language, group) => `  ${key(group)}: () => import("./${language}.${group}.js"),\n`;
  const later = groups.filter((group) => group !== "base");
  for (const language of languages) {
    files[path.join(out, `${language}.ts`)] =
      `import base from "./${language}.base.js";\n\n/** Words of the first page, and where the others are. */\nexport default {\n  base: async () => ({ default: base }),\n${later.map((group) => load(language, group)).join("")}};\n`;
  }
  files[path.join(out, "index.ts")] = `import base from "./en.base.js";
import type { Group, Messages } from "../messages/index.js";

type Words = Promise<{ readonly default: Messages }>;

const english = {
  base: async () => ({ default: base }),
${later.map((group) => load("en", group)).join("")}};

/**
 * One import per language, which holds one per group, each written out so that bundlers can see it. English words of the first page are always at
 * hand: its own form waits for no further file, and there are words to say when none can be loaded.
 */
const catalogues: {
  readonly [language: string]: () => Promise<{ readonly default: { readonly [group in Group]: () => Words } }>;
} = {
  en: async () => ({ default: english }),
${languages.map((language) => `  ${key(language)}: () => import("./${language}.js"),\n`).join("")}};

/** The words of a group in a shipped language; another has none. The one-tag script has a shorter one in its place (scripts/rollup/words.mjs). */
export const wordsOf = async (language: string, group: Group): Words => {
  const catalogue = await catalogues[language]?.();
  return catalogue ? catalogue.default[group]() : { default: {} };
};
`;

  for (const [file, content] of Object.entries(files)) {
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    if (check) {
      problems.push(`${path.relative(process.cwd(), file)} is not up to date: run node scripts/i18n.mjs`);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const left = readdirSync(out)
    .map((name) => path.join(out, name))
    .filter((file) => !(file in files));
  for (const file of [...left, ...stray]) {
    if (check)
      problems.push(`${path.relative(root, file)} belongs to no language: run node scripts/i18n.mjs`);
    else rmSync(file);
  }
  for (const set of check ? [] : sets.slice(1))
    if (existsSync(set.xliff) && !readdirSync(set.xliff).length) rmdirSync(set.xliff);
  return problems;
}

/** Everything of a language in one file, each group under `<type>/<group>`, so that a translator has one file whatever the number of types. */
export async function collect(language, sets) {
  const resources = {};
  for (const { name, sources, xliff } of sets) {
    if (!Object.keys(sources).length) continue;
    const made = await translate(language, textOf(path.join(xliff, `${language}.xlf`)), sources, []);
    for (const [group, units] of Object.entries(made.resources))
      resources[name ? `${name}/${group}` : group] = units;
  }
  return withStates(await jsToXliff({ resources, sourceLanguage: "en", targetLanguage: language }));
}

/** Puts such a file back into the folders. */
export async function spread(language, xml, sets) {
  const { resources } = await xliffToJs(xml);
  for (const { name, sources, xliff } of sets) {
    const own = Object.fromEntries(
      Object.keys(sources).map((group) => [group, resources[name ? `${name}/${group}` : group] ?? {}]),
    );
    if (!Object.keys(own).length) continue;
    mkdirSync(xliff, { recursive: true });
    writeFileSync(
      path.join(xliff, `${language}.xlf`),
      withStates(await jsToXliff({ resources: own, sourceLanguage: "en", targetLanguage: language })),
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      new: { type: "string" },
      collect: { type: "string" },
      spread: { type: "string" },
    },
  });
  const tag = flags.new ?? flags.collect ?? flags.spread;
  const language = tag === undefined ? "" : new Intl.Locale(tag).toString();
  if (flags.spread) await spread(language, readFileSync(positionals[0], "utf8"), await readSets());
  if (flags.collect) writeFileSync(positionals[0], await collect(language, await readSets()));
  else {
    const problems = await buildMessages({ check: flags.check, begin: flags.new ? language : "" });
    for (const problem of problems) console.error(problem);
    if (flags.check)
      console.log(
        problems.length
          ? `${problems.length} problems in the messages`
          : "Messages are complete and up to date",
      );
    if (flags.check && problems.length) process.exitCode = 1;
  }
}
