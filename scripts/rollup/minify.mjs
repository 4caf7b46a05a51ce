/**
 * terser, told which names a chunk shares with others: what a chunk exports or imports keeps the short name rollup gave it (`export{a}`, not
 * `export{xy as a}`), for every pair of names is travelled with, and the entry shares a hundred.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../run.mjs";

// terser as its rollup plugin has it; the plugin itself passes the same names for every chunk.
const terserRequire = createRequire(import.meta.resolve("@rollup/plugin-terser"));
const { minify: terser } = terserRequire("terser");

const CACHE = join(root, "node_modules/.cache/minify");
/** What decides what becomes of a chunk beside its own code: terser's version, and this file. */
const MAKER = terserRequire("terser/package.json").version + readFileSync(new URL(import.meta.url), "utf8");

/** What was made of the same code before: most chunks are as they were in the build before this one, and minifying is three quarters of a build. */
async function remembered(key, make) {
  const file = join(CACHE, `${createHash("sha256").update(MAKER).update(key).digest("hex")}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const made = await make();
  mkdirSync(CACHE, { recursive: true });
  // Two builds may run at once: nobody must read half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}

/** What a chunk's own names are called outside, of those rollup made up (it keeps the names of what is public). */
function sharedNames(tree) {
  const shared = new Map();
  for (const { specifiers = [] } of tree.body)
    for (const { local, exported, imported } of specifiers) {
      const outside = (exported ?? imported)?.name;
      if (local && outside?.length < 3 && ![...shared.values()].includes(outside))
        shared.set(`$${local.name}`, outside);
    }
  return Object.fromEntries(shared);
}

/** @param {import("terser").MinifyOptions} options */
export function minify(options) {
  return {
    name: "minify",
    renderChunk(code, { isEntry }) {
      return remembered(JSON.stringify([options, isEntry, code]), () => shorten(code, isEntry, this));
    },
  };

  async function shorten(code, isEntry, rollup) {
    const own = structuredClone(options);
    // Shorter where nobody can tell (`Error()` for `new Error()`, `x+""` for `String(x)`, where x is no symbol): what every page waits for is ours and lit's, and is read
    // for that. Libraries behind it are left as they are.
    if (isEntry) own.compress = { ...own.compress, unsafe: true, keep_fargs: false };
    const small = async (text, sourceMap, more) =>
      terser(text, {
        ...structuredClone(own),
        ...more,
        sourceMap,
        nameCache: { vars: { props: sharedNames(rollup.parse(text)) }, props: { props: {} } },
      });
    // What one run has shortened lets the next see more; after three, and one that leaves the names as they are, there is nothing left to gain.
    let made = await small(code, true);
    for (const more of [{}, {}, { mangle: false }])
      made = await small(made.code, { content: made.map }, more);
    return { code: made.code, map: made.map };
  }
}
