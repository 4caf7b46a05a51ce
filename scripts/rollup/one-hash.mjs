/**
 * One hash for all chunks, as the name of their folder: `chunks/<hash>/<name>.js`. The script then holds it once, and addresses can be computed.
 * A chunk is built with a placeholder of the same length in its address and in those it holds, which leaves its source map right.
 */
import { hashOf } from "./words.mjs";

const PLACEHOLDER = "~hash~~~";
export const CHUNKS = `chunks/${PLACEHOLDER}`;

/** @returns {import("rollup").Plugin} */
export function oneHash() {
  return {
    name: "one-hash",
    // After other plugins, which know the chunks under the names they were given.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const text = (file) => String(file.type === "chunk" ? file.code : file.source);
        const inside = Object.keys(bundle)
          .filter((name) => name.startsWith(`${CHUNKS}/`))
          .sort();
        const hash = hashOf(inside.map((name) => [name, text(bundle[name])]));
        const withHash = (content) => content.replaceAll(PLACEHOLDER, hash);
        for (const [name, file] of Object.entries(bundle)) {
          if (!text(file).includes(PLACEHOLDER) && !name.includes(PLACEHOLDER)) continue;
          if (file.type === "chunk") {
            file.code = withHash(file.code);
            file.imports = file.imports.map(withHash);
            file.dynamicImports = file.dynamicImports.map(withHash);
          } else file.source = withHash(text(file));
          file.fileName = withHash(name);
          delete bundle[name];
          bundle[file.fileName] = file;
        }
      },
    },
  };
}
