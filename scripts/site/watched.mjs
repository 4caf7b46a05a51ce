/** A definition in a file that is being written: read anew whenever it changes. */
import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { formatProblems, parseDefinition } from "@diwan/fields/parse";

/** Editors write a file in several steps, and some replace it: look once it has been still for this long. */
const STILL_MS = 100;

export async function watchDefinition(file) {
  const listeners = new Set();
  let text;
  let result;

  async function read() {
    const now = await readFile(file, "utf8").catch((error) => error);
    const words = typeof now === "string" ? now : "";
    if (words === text) return false;
    text = words;
    result =
      typeof now === "string"
        ? parseDefinition(words)
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
