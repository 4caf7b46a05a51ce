/**
 * The browser tests as files that share what they import, made once for all engines by a step of a whole run: asking for some 250 modules for each test file
 * is most of what Firefox does otherwise. While working on one file, web-test-runner.config.mjs takes the sources.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.mjs";

export const BUNDLE = "node_modules/.browser-tests";

const FOLDERS = ["packages/fields/src", "packages/form/src", "packages/testing/src/browser", "tests/browser"];
/** What knows no page is tested in Node, and may import what only Node has: see web-test-runner.config.mjs. */
const isOfNode = (file) => /\.(answer|definition|rules)\.test\.ts$/.test(file);
const tests = () =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => file.endsWith(".test.ts") && !isOfNode(file))
      .map((file) => join(folder, file)),
  );

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
    entryPoints: tests(),
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
