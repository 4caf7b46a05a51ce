/**
 * Writes packages/fields/tokens.json and one beside each theme of packages/fields/themes: the tokens in the format of the Design Tokens Community Group,
 * from the theme's own sheet. `--check` fails when those committed are not current.
 */
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run.mjs";

const ENTRY = `
export { tokens } from "./theme/tokens.js";
export { valuesOf, judge } from "./theme/pairs.js";
export { designTokens, sheetOf } from "./theme/design-tokens.js";
`;
const folder = join(root, "packages/fields");

/** The functions of stories/theme, for Node. */
export async function themeSources() {
  const outfile = join(root, ".diwan", "theme.mjs");
  await build({
    stdin: { contents: ENTRY, resolveDir: join(root, "stories"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outfile,
    conditions: ["diwan-source", "node"],
    loader: { ".css": "text" },
    // Vite's way to say that a file is meant as its text.
    plugins: [
      {
        name: "raw",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
            path: join(resolveDir, path.replace("?raw", "")),
            namespace: "raw",
          }));
          onLoad({ filter: /.*/, namespace: "raw" }, ({ path }) => ({
            contents: readFileSync(path, "utf8"),
            loader: "text",
          }));
        },
      },
    ],
    tsconfig: join(root, "tsconfig.base.json"),
    logLevel: "error",
  });
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
}

/** The sheets of the themes, by what their files are called; the default has none. */
export const themeSheets = () =>
  new Map([
    ["default", ""],
    ...readdirSync(join(folder, "themes"))
      .filter((name) => name.endsWith(".css"))
      .sort()
      .map((name) => [name.replace(".css", ""), readFileSync(join(folder, "themes", name), "utf8")]),
  ]);

/** @returns {Promise<Map<string, string>>} path → text */
export async function tokenFiles() {
  const { tokens, valuesOf, designTokens } = await themeSources();
  return new Map(
    [...themeSheets()].map(([name, css]) => [
      name === "default" ? "tokens.json" : `themes/${name}.tokens.json`,
      `${JSON.stringify(designTokens(name, tokens(), valuesOf(css)), null, 2)}\n`,
    ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, text] of await tokenFiles()) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    if (process.argv.includes("--check")) {
      console.error(`packages/fields/${path} is not current: run \`node scripts/tokens.mjs\` and commit it.`);
      process.exitCode = 1;
    } else writeFileSync(file, text);
  }
}
