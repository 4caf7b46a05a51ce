/** No module reaches itself through its imports, type-only ones included. Between packages the arrows see to it, so one package is walked at a time. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";
import { onEveryImport } from "./imports.mjs";

/** Imports of a file, re-read when it changed (an editor keeps this process alive). */
const known = new Map();

function toSource(from, specifier) {
  if (!specifier.startsWith(".")) return undefined;
  const path = resolve(dirname(from), specifier).replace(/\.js$/, ".ts");
  return existsSync(path) ? path : undefined;
}

function importsOf(path) {
  const { mtimeMs } = statSync(path);
  const cached = known.get(path);
  if (cached?.mtimeMs === mtimeMs) return cached.imports;
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"), true, true);
  const imports = importedFiles.map(({ fileName }) => toSource(path, fileName)).filter(Boolean);
  known.set(path, { mtimeMs, imports });
  return imports;
}

/** The shortest way from one file to another by imports. */
function wayTo(goal, start) {
  const cameFrom = new Map([[start, undefined]]);
  for (const path of cameFrom.keys()) {
    if (path === goal) {
      const way = [];
      for (let step = path; step; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const next of importsOf(path)) if (!cameFrom.has(next)) cameFrom.set(next, path);
  }
  return undefined;
}

export const noCycle = {
  meta: { type: "problem", schema: [], messages: { cycle: "Import cycle: {{way}}." } },
  create(context) {
    return onEveryImport((node, specifier) => {
      const target = toSource(context.filename, specifier);
      const way = target && wayTo(context.filename, target);
      if (!way) return;
      const names = [context.filename, ...way].map((path) => relative(context.cwd, path));
      context.report({ node, messageId: "cycle", data: { way: names.join(" → ") } });
    });
  },
};
