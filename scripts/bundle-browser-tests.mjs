/**
 * The browser tests as files that share what they import, made once for all engines by a step of a whole run: asking for some 250 modules for each test file
 * is most of what Firefox does otherwise. While working on one file, web-test-runner.config.mjs takes the sources.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.mjs";

export const BUNDLE = "node_modules/.browser-tests";

/** esbuild's patterns know no braces. */
const TESTS = [
  "packages/fields/src/**/*.test.ts",
  "packages/form/src/**/*.test.ts",
  "packages/testing/src/browser/*.test.ts",
  "tests/browser/**/*.test.ts",
];

/** The runner's own modules (`/__web-…`) are its server's. */
const ofTheRunner = {
  name: "of the runner",
  setup: ({ onResolve }) => onResolve({ filter: /^\/__web-/ }, ({ path }) => ({ path, external: true })),
};

/** Where a test file is in the bundle, and what it was made from. */
export const bundled = (file) => `${BUNDLE}/${file}`.replace(/\.ts$/, ".js");
export const sourceOf = (file) =>
  file.startsWith(`${BUNDLE}/`) ? file.slice(BUNDLE.length + 1).replace(/\.js$/, ".ts") : file;

if (process.argv[1] === import.meta.filename) {
  const outdir = join(root, BUNDLE);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: TESTS,
    outdir,
    outbase: root,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    tsconfig: "tsconfig.base.json",
    conditions: ["diwan-source", "development", "browser"],
    mainFields: ["browser", "module", "main"],
    sourcemap: "linked",
    logLevel: "error",
    plugins: [ofTheRunner],
  });
}
