/**
 * Looks for an order of the modules in the one-tag script in which gzip finds more of what was said before, and writes it to scripts/rollup/module-order.json:
 * `node scripts/module-order.mjs [seconds]`, after a build. The order is tried on the script as it was built, module by module, in the sequence in which Rollup puts them: each
 * after those it imports. It starts from the order that is written there, so running it again can only find a better one. For when the first page is near its budget.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rollup } from "rollup";
import bundles from "../rollup.config.js";
import { root } from "./run.mjs";

const LIST = fileURLToPath(new URL("rollup/module-order.json", import.meta.url));
const dist = join(root, "packages/embed/dist");
const packages = join(root, "packages");
const entry = join(dist, "index.js");

/** The text of each module in the script, by its file. */
function textsOf() {
  const map = new SourceMap(JSON.parse(readFileSync(join(dist, "diwan.js.map"), "utf8")));
  const texts = new Map();
  readFileSync(join(dist, "diwan.js"), "utf8")
    .split("\n")
    .forEach((text, line) =>
      [...text].forEach((letter, column) => {
        const { originalSource } = map.findEntry(line, column);
        const file = originalSource === undefined ? "" : resolve(dist, originalSource);
        texts.set(file, (texts.get(file) ?? "") + letter);
      }),
    );
  return texts;
}

/** What each module imports, and what the script imports by itself. */
async function importsOf() {
  const imports = new Map();
  const embed = bundles.find(({ input }) => input.diwan);
  const noted = {
    name: "imports",
    buildEnd() {
      for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id).importedIds);
    },
  };
  const bundle = await rollup({ ...embed, plugins: [...embed.plugins, noted] });
  await bundle.close();
  return imports;
}

const texts = textsOf();
const imports = await importsOf();
const listed = JSON.parse(readFileSync(LIST, "utf8"));
/** The plugin puts the listed modules before what the script imports. */
const own = imports.get(entry).slice(listed.length);
let order = imports.get(entry).slice(0, listed.length);

/** Modules in the sequence in which they run when these are imported first. */
function sequenceOf(first) {
  const seen = new Set([entry]);
  const sequence = [];
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    (imports.get(id) ?? []).forEach(visit);
    sequence.push(id);
  };
  [...first, ...own].forEach(visit);
  return [...sequence, entry];
}
const sizeOf = (first) =>
  gzipSync(
    sequenceOf(first)
      .map((id) => texts.get(id) ?? "")
      .join("") + (texts.get("") ?? ""),
    { level: 9 },
  ).length;

/** lit's modules by the names that its users know, which lead to those of lit-html. */
const movable = [...imports.keys()].filter(
  (id) => (texts.has(id) && !/node_modules\/lit-html\//.test(id)) || /node_modules\/lit\//.test(id),
);
const nameOf = (id) => {
  const [, name] = /.*node_modules\/(.*)/.exec(id) ?? [];
  // Only its name leads into it.
  return name?.replace(/^(@preact\/signals-core)\/.*/, "$1") ?? relative(packages, id);
};
const any = (length) => Math.floor(Math.random() * length);
function changed(first) {
  const next = [...first];
  const kind = Math.random();
  if (kind < 0.4) {
    const id = movable[any(movable.length)];
    if (next.includes(id)) next.splice(next.indexOf(id), 1);
    next.splice(any(next.length + 1), 0, id);
  } else if (kind < 0.8) {
    const taken = next.splice(any(next.length), 1 + any(3));
    next.splice(any(next.length + 1), 0, ...taken);
  } else next.splice(any(next.length), 1);
  return next;
}

const seconds = Number(process.argv[2] ?? 60);
const before = sizeOf(order);
let best = before;
for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
  const next = changed(order);
  const size = sizeOf(next);
  // One as good that needs fewer names is better.
  if (size < best || (size === best && next.length <= order.length)) [order, best] = [next, size];
}
writeFileSync(LIST, `${JSON.stringify(order.map(nameOf), null, 2)}\n`);
console.log(`${before} bytes before, ${best} now, ${order.length} modules: ${relative(root, LIST)}`);
