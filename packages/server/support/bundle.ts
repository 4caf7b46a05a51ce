/** Bundles a program of this package from its sources, so that a test can start it as a process of its own. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Program {
  /** What Node is given to run it, before the program's own arguments. */
  readonly argv: readonly string[];
  remove(): void;
}

/** PGlite's WebAssembly is compiled quickly and not again for speed, which costs more than all that a process does that ends within a second. */
export const SHORT_LIVED = ["--liftoff-only"];

/**
 * `entry` is relative to the package. Libraries are bundled as well, since reading their many files is most of what a short process does; what a program
 * imports only when it needs it stays apart.
 */
export async function bundle(entry: string): Promise<Program> {
  mkdirSync(here("../node_modules/.programs"), { recursive: true });
  const folder = mkdtempSync(here("../node_modules/.programs/"));
  await build({
    entryPoints: { program: here(`../${entry}`) },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["diwan-source"],
    // A library's module is bundled rather than its UMD, which asks for its parts by names that no bundler sees.
    mainFields: ["module", "main"],
    logLevel: "error",
    // PGlite finds its WebAssembly beside its own file, pino its worker.
    external: ["@electric-sql/pglite", "@electric-sql/pglite/*", "pino", "pg-native"],
    // CommonJS libraries ask for Node's modules. Sources may import `createRequire` under its own name.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [
      {
        name: "sources for the build",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\.\/dist\/.+\.js$/ }, ({ path }) => ({
            path: here(path.replace(/^\.\.\/dist\/(.+)\.js$/, "../src/$1.ts")),
          })),
      },
    ],
  });
  return {
    argv: [...SHORT_LIVED, join(folder, "program.mjs")],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
