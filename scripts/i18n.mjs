/**
 * Builds packages/i18n/src/generated from the English messages and their translations, and brings the translations up to date. Words of one field type stand in its
 * folder (`<type>.messages.ts`, `xliff/<lang>.xlf`), all others in packages/i18n (docs/decisions/018-words-in-the-folders.md). For translators: docs/translating.md.
 *   node scripts/i18n.mjs                   build
 *   node scripts/i18n.mjs --check           change nothing; fail when anything is missing, stale or wrong
 *   node scripts/i18n.mjs --check --release the same, and nothing may be pending
 *   node scripts/i18n.mjs --pending [fr]    list what languages wait for
 *   node scripts/i18n.mjs --new fr          begin a language, then build
 *   node scripts/i18n.mjs --collect fr all.xlf   everything of a language in one file with notes, for a translator
 *   node scripts/i18n.mjs --spread fr all.xlf    that file back into the folders, then build
 *   node scripts/i18n.mjs --import fr words.json the same from JSON, with tone and glossary
 *   node scripts/i18n.mjs --read fr              a second reading of all its strings has taken place
 * With --spread, --import and --read: who did it (--by machine, --by person; without it a person) and when (--date 2026-11-28; without it today).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { format as prettify } from "prettier";
import { typesIn } from "./fields.mjs";
import { fault, termFaults } from "./i18n/faults.mjs";
import { formatsOf, nameOf, regionsOf, weekdaysOf, WITHOUT_INTL } from "./i18n/formats.mjs";
import { readGlossary, writeGlossary } from "./i18n/glossary.mjs";
import { NAMES } from "./i18n/names.mjs";
import { childrenOf, pluralForms, pluralSelector } from "./i18n/plurals.mjs";
import { provenanceModule, provenanceOf, provenanceTable } from "./i18n/provenance.mjs";
import { phaseOf, readXliff, writeXliff } from "./i18n/xliff.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const home = path.join(root, "packages/i18n");
const TABLE = path.join(root, "docs/languages.md");

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
  const select = pluralSelector(language);
  for (const [id, { text, desc }] of Object.entries(catalogue)) {
    if (typeof text === "string") {
      units[id] = { source: text, note: desc };
      continue;
    }
    for (const form of pluralForms(language)) {
      const counts = Array.from({ length: 201 }, (_, n) => n)
        .filter((n) => select(n) === form)
        .slice(0, 6);
      units[`${id}[${form}]`] = {
        source: text[form] ?? text.other,
        note: `${desc} Plural form “${form}”${counts.length ? `: counts such as ${counts.join(", ")}` : ": fractions and large numbers"}.`,
      };
    }
  }
  return units;
}

const idAndForm = (unit) => /^(.*?)(?:\[(\w+)\])?$/.exec(unit).slice(1);

const isFromRight = (language) =>
  ["Arab", "Hebr", "Thaa"].includes(new Intl.Locale(language).maximize().script);
/** From left to right, as a run of its own (UAX #9). */
const isolated = (text) => `\u2066${text}\u2069`;

/** English inside a right-to-left page, or its full stop would stand on the wrong side. */
const asGuest = (text, language) => (isFromRight(language) ? isolated(text) : text);

/** Figures with a sign, or with hyphens between them: between letters from right to left “−90” would be drawn as “90−”, and “20-00-00” from its end. What is filled in is isolated when it is. */
const withFigures = (text, language) =>
  isFromRight(language)
    ? text.replace(/(?<![\p{L}\p{N}])[−+-]\d+(?:[.,]\d+)*|\d+(?:-\d+)+/gu, isolated)
    : text;

/**
 * Units as messages: plural forms gathered under their id. English stands in for what is not translated yet, for a whole message at once; a translation of older
 * English stays as long as it can be filled in.
 */
function messagesOf(units, language) {
  const messages = {};
  const english = new Set(
    Object.entries(units)
      .filter(([, { target, unusable }]) => !target || unusable)
      .map(([unit]) => idAndForm(unit)[0]),
  );
  for (const [unit, { source, target }] of Object.entries(units)) {
    const [id, form] = idAndForm(unit);
    const words = english.has(id) ? asGuest(source, language) : withFigures(target, language);
    if (form) (messages[id] ??= {})[form] = words;
    else messages[id] = words;
  }
  return messages;
}

const moduleOf = (messages) =>
  `import type { Messages } from "../messages/index.js";\n\nexport default ${JSON.stringify(messages)} satisfies Messages;\n`;

/**
 * Brings the units of one folder up to date with the sources. What is wrong goes to `problems`; what is not translated, or from older English, to `pending`.
 */
function translate(language, old, sources, glossary, problems, pending) {
  const resources = {};
  for (const [group, catalogue] of Object.entries(sources)) {
    const before = old[group] ?? {};
    const units = unitsOf(catalogue, language);
    for (const id of Object.keys(before))
      if (!units[id]) problems.push(`${language}: ${id} is not a message any more`);
    for (const [id, { source, note }] of Object.entries(units)) {
      const { source: from, target = "", stale: was, phase } = before[id] ?? {};
      const stale = target !== "" && (from !== source || was === true);
      const wrong =
        target && fault({ language, id, source, target, note, sameAsEnglish: glossary.sameAsEnglish });
      units[id] = { source, target, note, stale, phase, unusable: /placeholder/.test(wrong || "") };
      if (target === "") pending.push(`${language}: ${id}: not translated`);
      else if (stale)
        pending.push(
          `${language}: ${id}: the English has changed; check the translation and remove approved="no"`,
        );
      else if (wrong) problems.push(`${language}: ${id}: ${wrong}`);
    }
    resources[group] = units;
  }
  return resources;
}

/** The same without the notes, as it is stored. */
const stored = (resources) =>
  Object.fromEntries(
    Object.entries(resources).map(([group, units]) => [
      group,
      Object.fromEntries(
        Object.entries(units).map(([id, unit]) => {
          const { note: _, ...rest } = unit;
          return [id, rest];
        }),
      ),
    ]),
  );

/** Formats of those languages that engines may not know. */
function formatFiles(folder, languages) {
  const own = WITHOUT_INTL.filter((language) => languages.includes(language));
  const write = (type, data) =>
    `import type { ${type} } from "../../format-data.js";\n\nexport default ${JSON.stringify(data)} satisfies ${type};\n`;
  const files = {};
  for (const language of own) {
    files[`${language}.ts`] = write("FormatData", formatsOf(language));
    files[`${language}.regions.ts`] = write("RegionNames", regionsOf(language));
    files[`${language}.weekdays.ts`] = write("WeekdayNames", weekdaysOf(language));
  }
  const loading = (end) =>
    own.map((language) => `  ${language}: () => import("./${language}${end}.js"),\n`).join("");
  files["languages.ts"] =
    `import { shippedLanguages } from "../languages.js";\n\n/** Languages that are written by CLDR's data that comes with Diwan, on servers and in every browser: Chromium's Intl does not know them. Made by scripts/i18n.mjs. */\nexport const withoutIntl: readonly string[] = shippedLanguages.slice(${languages.length + 1 - own.length});\n`;
  files["names.ts"] =
    `/** What those languages call themselves. Made by scripts/i18n.mjs. */\nexport const ownNames: { readonly [language: string]: string } = ${JSON.stringify(Object.fromEntries(own.map((language) => [language, nameOf(language)])))};\n`;
  files["index.ts"] =
    `import type { FormatData, RegionNames, WeekdayNames } from "../../format-data.js";\n\ntype Loaded<T> = { readonly [language: string]: () => Promise<{ readonly default: T }> };\n\n/** Made by scripts/i18n.mjs. */\nexport const formats: Loaded<FormatData> = {\n${loading("")}};\nexport const regions: Loaded<RegionNames> = {\n${loading(".regions")}};\nexport const weekdays: Loaded<WeekdayNames> = {\n${loading(".weekdays")}};\n`;
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [path.join(folder, name), text]));
}

const languagesIn = (folder) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".xlf"))
    .map((name) => name.slice(0, -4))
    .sort();
/**
 * By tag, but that variety first which CLDR gives most others for a parent: who asks for a Portuguese that is not there is given that of Portugal (`pt-AO`: `pt-PT`), not of
 * Brazil. Those that engines may not know come last: a number says which they are.
 */
const byParents = (a, b) =>
  WITHOUT_INTL.includes(a) - WITHOUT_INTL.includes(b) ||
  (a.split("-")[0] === b.split("-")[0] && childrenOf(b) - childrenOf(a)) ||
  (a < b ? -1 : 1);
const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** Builds, or with `check` only compares. Returns everything that is wrong, as sentences; what may wait is added to `pending`. */
export async function buildMessages({
  xliff = path.join(home, "xliff"),
  out = path.join(home, "src/generated"),
  check = false,
  release = false,
  begin = "",
  sources: given,
  sets,
  glossaries = given || sets ? "" : path.join(home, "glossary"),
  pending = /** @type {string[]} */ ([]),
} = {}) {
  const isOwn = !given && !sets;
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
  // Names that nobody has to translate: groups of their own, with one text each.
  const names = isOwn ? Object.entries(NAMES) : [];
  groups.push(...names.map(([group]) => group));
  ids.push(...names.map(([group]) => `${group}.names`));
  for (const [group, namesIn] of names)
    files[path.join(out, `en.${group}.ts`)] = moduleOf({ [`${group}.names`]: namesIn("en") });
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
  const languages = languagesIn(sets[0].xliff).sort(byParents);
  const stray = [];
  for (const set of sets.slice(1))
    for (const language of languagesIn(set.xliff))
      if (!languages.includes(language) || !Object.keys(set.sources).length)
        stray.push(path.join(set.xliff, `${language}.xlf`));
  const provenance = [];
  for (const language of languages) {
    const resources = {};
    const glossary = readGlossary(glossaries, language);
    const wrong = [];
    const waiting = [];
    for (const { sources: own, xliff: folder } of sets) {
      if (!Object.keys(own).length) continue;
      const file = path.join(folder, `${language}.xlf`);
      const made = translate(language, readXliff(textOf(file)), own, glossary, wrong, waiting);
      files[file] = writeXliff(stored(made), language);
      for (const [group, units] of Object.entries(made)) resources[group] = { ...resources[group], ...units };
    }
    const units = Object.values(resources).flatMap((each) => Object.entries(each));
    wrong.push(
      ...termFaults(
        language,
        units.map(([id, unit]) => ({ id, ...unit })),
        glossary.glossary,
      ).map((each) => `${language}: ${each}`),
    );
    if (glossary.complete || release) problems.push(...wrong);
    else pending.push(...wrong);
    if (glossary.complete && (release || !glossary.mayWait)) problems.push(...waiting);
    else pending.push(...waiting);
    provenance.push(provenanceOf(resources, language));
    for (const group of Object.keys(sources))
      files[path.join(out, `${language}.${group}.ts`)] = moduleOf(messagesOf(resources[group], language));
    for (const [group, namesIn] of names)
      files[path.join(out, `${language}.${group}.ts`)] = moduleOf({ [`${group}.names`]: namesIn(language) });
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
  if (!given) files[path.join(out, "provenance.ts")] = provenanceModule(provenance);
  // The table is of what is in the repository.
  if (isOwn) files[TABLE] = await tableOf(provenance);
  if (isOwn) Object.assign(files, formatFiles(path.join(out, "formats"), languages));
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
  const left = [out, path.join(out, "formats")]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => file.endsWith(".ts"))
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

/** docs/languages.md as it should be. */
const tableOf = async (provenance) =>
  prettify(provenanceTable(readFileSync(TABLE, "utf8"), provenance), { parser: "markdown", printWidth: 110 });

const originalOf = (name, group) => (name ? `${name}/${group}` : group);
/** Sets that say anything. */
const speaking = (sets) => sets.filter(({ sources }) => Object.keys(sources).length);
const unitsIn = (language, { sources, xliff }) =>
  translate(
    language,
    readXliff(textOf(path.join(xliff, `${language}.xlf`))),
    sources,
    readGlossary("", language),
    [],
    [],
  );

/** Everything of a language in one file, each group under `<type>/<group>`, with notes, so that a translator has one file whatever the number of types. */
export async function collect(language, sets) {
  const resources = {};
  for (const set of speaking(sets))
    for (const [group, units] of Object.entries(unitsIn(language, set)))
      resources[originalOf(set.name, group)] = units;
  return writeXliff(resources, language);
}

/** Writes what `change` makes of each unit. */
function rewrite(language, sets, change) {
  for (const set of speaking(sets)) {
    const resources = unitsIn(language, set);
    for (const [group, units] of Object.entries(resources))
      for (const [id, unit] of Object.entries(units))
        Object.assign(unit, change(unit, { id, original: originalOf(set.name, group) }));
    mkdirSync(set.xliff, { recursive: true });
    writeFileSync(path.join(set.xliff, `${language}.xlf`), writeXliff(stored(resources), language));
  }
}

/** Who did it, and when. */
const today = () => new Date().toISOString().slice(0, 10);
const translated = (by = "person", date = today()) => phaseOf("translation", by, date);

/** Puts a collected file back into the folders. What differs from before was translated now. */
export async function spread(language, xml, sets, by, date) {
  const given = readXliff(xml);
  rewrite(language, sets, (unit, { id, original }) => {
    const { target = "", stale = false } = given[original]?.[id] ?? {};
    return target === unit.target ? { stale } : { target, stale, phase: translated(by, date) };
  });
}

/**
 * Takes a language from JSON: `{ language, tone, glossary, messages: { id: text or { one, other … } }, sameAsEnglish }`. Returns what is in it and no message, and what is a
 * message and not in it.
 */
export async function importWords(language, words, sets, { by, date, glossaries } = {}) {
  const left = new Set(Object.keys(words.messages));
  const missing = [];
  rewrite(language, sets, (unit, { id }) => {
    const [message, form] = idAndForm(id);
    left.delete(message);
    const given = words.messages[message];
    const target = (form ? given?.[form] : given) ?? "";
    if (!target) missing.push(id);
    return !target || (target === unit.target && !unit.stale)
      ? {}
      : { target, stale: false, phase: translated(by, date) };
  });
  if (glossaries)
    await writeGlossary(glossaries, {
      ...readGlossary(glossaries, language),
      // What is missing may wait; what is there is held to everything.
      complete: true,
      mayWait: true,
      tone: words.tone,
      glossary: words.glossary,
      sameAsEnglish: words.sameAsEnglish ?? [],
    });
  return { unknown: [...left], missing };
}

/** Records that all that is translated has been read a second time. */
export async function readAgain(language, sets, by = "person", date = today()) {
  rewrite(language, sets, ({ target, stale }) =>
    target && !stale ? { phase: phaseOf("review", by, date) } : {},
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      release: { type: "boolean" },
      pending: { type: "boolean" },
      new: { type: "string" },
      collect: { type: "string" },
      spread: { type: "string" },
      import: { type: "string" },
      read: { type: "string" },
      by: { type: "string" },
      date: { type: "string" },
    },
  });
  const tag = flags.new ?? flags.collect ?? flags.spread ?? flags.import ?? flags.read;
  const language = tag === undefined ? "" : new Intl.Locale(tag).toString();
  const glossaries = path.join(home, "glossary");
  const sets = await readSets();
  const [file] = positionals;
  if (flags.spread) await spread(language, readFileSync(file, "utf8"), sets, flags.by, flags.date);
  if (flags.read) await readAgain(language, sets, flags.by, flags.date);
  if (flags.import) {
    const words = JSON.parse(readFileSync(file, "utf8"));
    const { unknown, missing } = await importWords(language, words, sets, { ...flags, glossaries });
    if (unknown.length) console.error(`No messages: ${unknown.join(", ")}`);
    if (missing.length) console.error(`Not translated: ${missing.join(", ")}`);
  }
  if (flags.collect) writeFileSync(file, await collect(language, sets));
  else {
    const pending = [];
    const problems = await buildMessages({
      check: flags.check || flags.pending,
      release: flags.release,
      begin: flags.new ? language : "",
      pending,
    });
    for (const problem of problems) console.error(problem);
    if (flags.pending)
      for (const each of pending) if (!file || each.startsWith(`${file}:`)) console.log(each);
    if (flags.check) {
      console.log(
        problems.length
          ? `${problems.length} problems in the messages`
          : "Messages are complete and up to date",
      );
      if (pending.length) console.log(`${pending.length} wait until the release: --pending lists them`);
    }
    if (flags.check && problems.length) process.exitCode = 1;
  }
}
