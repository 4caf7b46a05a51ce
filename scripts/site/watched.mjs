/** A definition in a file that is being written: read anew whenever it changes. */
import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { formatProblems, parseDefinition } from "@diwan/fields/parse";

/** Editors write a file in several steps, and some replace it: look once it has been still for this long. */
const STILL_MS = 100;

const asMap = (words, languages) =>
  typeof words === "string" ? Object.fromEntries(languages.map((tag) => [tag, words])) : words;

/** The words at a pointer (RFC 6901) in every language: those that lack are said as in the first one that is there. */
function fillLanguages(definition, pointer) {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop();
  const holder = keys.reduce((at, key) => at?.[key], definition);
  if (holder?.[last] === undefined) return;
  const words = asMap(holder[last], definition.languages);
  const given = Object.values(words)[0];
  holder[last] = { ...Object.fromEntries(definition.languages.map((tag) => [tag, given])), ...words };
}

/** What `parseDefinition` says; while a definition is written, words that lack in a language are no reason not to show it. */
function readDefinition(words) {
  const result = parseDefinition(words);
  const isUntranslated = ({ code, severity }) => severity !== "error" || code === "missingLanguage";
  if (result.ok || !result.problems.every(isUntranslated)) return result;
  const definition = JSON.parse(words);
  for (const { code, pointer } of result.problems)
    if (code === "missingLanguage") fillLanguages(definition, pointer);
  const filled = parseDefinition(definition);
  const warnings = result.problems.map((problem) => ({ ...problem, severity: "warning" }));
  return filled.ok ? { ...filled, warnings } : result;
}

export async function watchDefinition(file) {
  const listeners = new Set();
  let text;
  let result;
  /** The last definition that could be shown. */
  let shown;

  async function read() {
    const now = await readFile(file, "utf8").catch((error) => error);
    const words = typeof now === "string" ? now : "";
    if (words === text) return false;
    text = words;
    result =
      typeof now === "string"
        ? readDefinition(words)
        : {
            ok: false,
            problems: [
              {
                pointer: "",
                code: "missing",
                severity: "error",
                message: `The file cannot be read: ${now.message}`,
              },
            ],
          };
    if (result.ok) shown = result.definition;
    const problems = result.ok ? result.warnings : result.problems;
    console.error(problems.length ? formatProblems(problems, file) : `${basename(file)}: no problems.`);
    return true;
  }
  await read();

  let timer;
  const settle = async () => {
    if (await read()) for (const listener of listeners) listener();
  };
  // The folder, not the file: a file that is replaced is a file no longer watched.
  const watcher = watch(dirname(file), (_, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(settle, STILL_MS);
  });

  return {
    /** What `parseDefinition` said, and the text it read. */
    get current() {
      return { text, result };
    },
    /** The definition to show: the last one that nothing was wrong with. */
    get shown() {
      return shown;
    },
    /** Calls back on every change; returns what ends it. */
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearTimeout(timer);
      watcher.close();
      listeners.clear();
    },
  };
}
