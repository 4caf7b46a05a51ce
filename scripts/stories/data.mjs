/** What the sources know of each type (examples, tested accessibility tree, words, markup of a server), from a bundle of them made for Node. */
import { build } from "esbuild";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run.mjs";

const ENTRY = `
export { catalogue } from "@diwan/fields/examples";
export { fieldDefinitions, parseDefinition, definitionJsonSchema } from "@diwan/fields/parse";
export { errorText, loadLocale, loadMessages, shippedLanguages } from "@diwan/i18n";
export { suites } from "../packages/fields/src/generated/suites.suite.js";
export { exampleProps as propsOf } from "../packages/fields/src/example.js";
export { renderTemplate, withoutMarks } from "../packages/server/src/page/markup.js";
export { createFormHandler, createPageHandler, memoryStore, memoryVisits } from "@diwan/server";
`;

export async function sources() {
  const out = join(root, ".diwan", "stories-data.mjs");
  await build({
    stdin: { contents: ENTRY, resolveDir: join(root, "tests"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outfile: out,
    conditions: ["diwan-source", "node"],
    tsconfig: join(root, "tsconfig.base.json"),
    mainFields: ["module", "main"],
    banner: {
      js: 'import { createRequire as __r } from "node:module"; const require = __r(import.meta.url);',
    },
    logLevel: "error",
  });
  return import(`${pathToFileURL(out)}?${Date.now()}`);
}
