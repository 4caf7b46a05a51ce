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
    async renderChunk(code) {
      const small = async (text, sourceMap) =>
        terser(text, {
          ...structuredClone(options),
          sourceMap,
          nameCache: { vars: { props: sharedNames(this.parse(text)) }, props: { props: {} } },
        });
      const once = await small(code, true);
      // What the first pass has shortened lets the second one see more.
      const twice = await small(once.code, { content: once.map });
      return { code: twice.code, map: twice.map };
    },
  };
}
