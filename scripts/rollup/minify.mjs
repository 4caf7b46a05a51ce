/**
 * terser, told which names a chunk shares with others: what a chunk exports or imports keeps the short name rollup gave it (`export{a}`, not
 * `export{xy as a}`), for every pair of names is travelled with, and the entry shares a hundred.
 */
import { createRequire } from "node:module";

// terser as its rollup plugin has it; the plugin itself passes the same names for every chunk.
const { minify: terser } = createRequire(import.meta.resolve("@rollup/plugin-terser"))("terser");

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
    async renderChunk(code, { isEntry }) {
      const own = structuredClone(options);
      // Shorter where nobody can tell (`Error()` for `new Error()`, `x+""` for `String(x)`, where x is no symbol): what every page waits for is ours and lit's, and is read
      // for that. Libraries behind it are left as they are.
      if (isEntry) own.compress = { ...own.compress, unsafe: true, keep_fargs: false };
      const small = async (text, sourceMap, more) =>
        terser(text, {
          ...structuredClone(own),
          ...more,
          sourceMap,
          nameCache: { vars: { props: sharedNames(this.parse(text)) }, props: { props: {} } },
        });
      // What one run has shortened lets the next see more; after three, and one that leaves the names as they are, there is nothing left to gain.
      let made = await small(code, true);
      for (const more of [{}, {}, { mangle: false }])
        made = await small(made.code, { content: made.map }, more);
      return { code: made.code, map: made.map };
    },
  };
}
