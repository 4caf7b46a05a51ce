// Builds packages/i18n/src/generated from the English messages and packages/i18n/xliff/<lang>.xlf, and brings each xlf up to date.
//   node scripts/i18n.mjs            build
//   node scripts/i18n.mjs --check    change nothing; fail when anything is missing, stale or wrong
//   node scripts/i18n.mjs --new fr   begin a language: an xlf file for the translator, then build
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const home = path.join(path.dirname(fileURLToPath(import.meta.url)), "../packages/i18n");
const require = createRequire(path.join(home, "package.json"));
const xliffToJs = require("xliff/xliff12ToJs");
const jsToXliff = require("xliff/jsToXliff12");
const { DOMParser, XMLSerializer } = require("@xmldom/xmldom");

const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const pluralForms = (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const ORDER = ["zero", "one", "two", "few", "many", "other"];

/** The English catalogues, by group. */
export async function readSources() {
  const { outputFiles } = await build({
    entryPoints: [path.join(home, "src/messages/all.ts")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const { sources } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
  return sources;
}

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

/** Builds, or with `check` only compares. Returns everything that is wrong, as sentences. */
export async function buildMessages({
  xliff = path.join(home, "xliff"),
  out = path.join(home, "src/generated"),
  check = false,
  begin = "",
  sources,
} = {}) {
  sources ??= await readSources();
  const problems = [];
  const files = {};
  const groups = Object.keys(sources);
  const english = pluralForms("en").join();
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

  if (begin) writeFileSync(path.join(xliff, `${begin}.xlf`), "", { flag: "wx" });
  const languages = (existsSync(xliff) ? readdirSync(xliff) : [])
    .filter((name) => name.endsWith(".xlf"))
    .map((name) => name.slice(0, -4))
    .sort();
  for (const language of languages) {
    const file = path.join(xliff, `${language}.xlf`);
    const result = await translate(language, readFileSync(file, "utf8"), sources, problems);
    files[file] = result.xml;
    for (const group of groups)
      files[path.join(out, `${language}.${group}.ts`)] = moduleOf(messagesOf(result.resources[group]));
  }

  const all = ["en", ...languages];
  files[path.join(out, "languages.ts")] =
    `/** Languages the SDK speaks, by the tag of their catalogue. */\nexport const shippedLanguages: readonly string[] = ${JSON.stringify(all)};\n`;
  const load = (language, group) => `  ${group}: () => import("./${language}.${group}.js"),\n`;
  const later = groups.filter((group) => group !== "base");
  for (const language of languages) {
    files[path.join(out, `${language}.ts`)] =
      `import base from "./${language}.base.js";\n\n/** Words of the first page, and where the others are. */\nexport default {\n  base: async () => ({ default: base }),\n${later.map((group) => load(language, group)).join("")}};\n`;
  }
  files[path.join(out, "index.ts")] =
    `import base from "./en.base.js";\n\nconst english = {\n  base: async () => ({ default: base }),\n${later.map((group) => load("en", group)).join("")}};\n\n/**\n * One import per language, which holds one per group, each written out so that bundlers can see it. English words of the first page are always at\n * hand: its own form waits for no further file, and there are words to say when none can be loaded.\n */\nexport const catalogues = {\n  "en": async () => ({ default: english }),\n${languages.map((language) => `  ${JSON.stringify(language)}: () => import("./${language}.js"),\n`).join("")}};\n`;

  mkdirSync(out, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    if (check)
      problems.push(`${path.relative(process.cwd(), file)} is not up to date: run node scripts/i18n.mjs`);
    else writeFileSync(file, content);
  }
  for (const name of readdirSync(out)) {
    if (path.join(out, name) in files) continue;
    if (check) problems.push(`${name} belongs to no language: run node scripts/i18n.mjs`);
    else rmSync(path.join(out, name));
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  const at = process.argv.indexOf("--new");
  const problems = await buildMessages({
    check,
    begin: at < 0 ? "" : new Intl.Locale(process.argv[at + 1]).toString(),
  });
  for (const problem of problems) console.error(problem);
  if (check)
    console.log(
      problems.length
        ? `${problems.length} problems in the messages`
        : "Messages are complete and up to date",
    );
  if (check && problems.length) process.exitCode = 1;
}
