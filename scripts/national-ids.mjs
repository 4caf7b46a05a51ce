/**
 * Writes packages/fields/src/national-id/stdnum, one module for each kind of identifier that stdnum validates and a person has: its `lib/esm` does not load in Node, and
 * a form shall load the rules of its own country alone. And schemes.ts, the table of all kinds, ours included. `--check` fails when a file is not current.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { OWN, STDNUM } from "./national-ids/kinds.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const home = join(root, "packages/fields/src/national-id");
const { version } = createRequire(import.meta.url)("stdnum/package.json");

const bundled = await Promise.all(
  STDNUM.map(async ([country, kind]) => {
    const from = join(root, `node_modules/stdnum/lib/esm/${country.toLowerCase()}/${kind}.js`);
    const { outputFiles } = await build({
      stdin: { contents: `export { validate } from ${JSON.stringify(from)};`, resolveDir: root },
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      minify: true,
      charset: "utf8",
      legalComments: "none",
    });
    const name = `${country.toLowerCase()}-${kind}`;
    return [
      `stdnum/${name}.ts`,
      `// @ts-nocheck -- a bundle of stdnum ${version} (MIT, © David Koblas), made by scripts/national-ids.mjs: change nothing here.\n${outputFiles[0].text}`,
    ];
  }),
);

const all = [
  ...STDNUM.map(([country, kind, example]) => ({
    country,
    kind,
    example,
    from: `./stdnum/${country.toLowerCase()}-${kind}.js`,
  })),
  ...OWN.map(([country, kind, example]) => ({
    country,
    kind,
    example,
    from: `./own/${country.toLowerCase()}-${kind}.js`,
  })),
].sort((a, b) => a.country.localeCompare(b.country, "en"));

const countries = [...new Set(all.map(({ country }) => country))];
const table = countries
  .map((country) => {
    const kinds = all.filter((one) => one.country === country);
    return `${country} ${kinds.map(({ kind, example }) => `${kind}=${example}`).join(" ")}`;
  })
  .join("|");

const files = Object.fromEntries([
  ...bundled,
  [
    "schemes.ts",
    `// Made by scripts/national-ids.mjs from scripts/national-ids/kinds.mjs: change that, not this file.

const ROWS =
  "${table}";

/** Kinds of personal identifiers by country (ISO 3166-1 alpha-2), the one that is meant without a \`kind\` first, each with an example that is right, from the documentation of its kind. */
export const SCHEMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ROWS.split("|").map((row) => {
    const [country = "", ...kinds] = row.split(" ");
    return [
      country,
      new Map(
        kinds.map((kind) => {
          const [name = "", example = ""] = kind.split("=");
          return [name, example.replaceAll("_", " ")];
        }),
      ),
    ];
  }),
);
`,
  ],
  [
    "loaders.ts",
    `// Made by scripts/national-ids.mjs from scripts/national-ids/kinds.mjs: change that, not this file.
import type { Validator } from "./validator.js";

/** What loads the rules of each kind: a form loads those of the kinds it asks and no other. */
export const LOADERS: { readonly [scheme: string]: () => Promise<Validator> } = {
${all.map(({ country, kind, from }) => `  "${country}-${kind}": () => import("${from}"),`).join("\n")}
};
`,
  ],
]);

const there = existsSync(join(home, "stdnum"))
  ? readdirSync(join(home, "stdnum")).map((name) => `stdnum/${name}`)
  : [];
const left = there.filter((name) => !Object.hasOwn(files, name));
const stale = Object.keys(files).filter(
  (name) => !existsSync(join(home, name)) || readFileSync(join(home, name), "utf8") !== files[name],
);
if (process.argv.includes("--check")) {
  if (stale.length || left.length) {
    console.error(
      `${[...stale, ...left].join(", ")}: not current: run \`node scripts/national-ids.mjs\` and commit it.`,
    );
    process.exit(1);
  }
  console.log(`the rules of ${all.length} kinds of personal identifiers are current.`);
} else {
  mkdirSync(join(home, "stdnum"), { recursive: true });
  for (const name of left) rmSync(join(home, name));
  for (const name of stale) writeFileSync(join(home, name), files[name]);
}
