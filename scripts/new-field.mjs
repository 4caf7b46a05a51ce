/**
 * `npm run new:field national-id` makes a field type: one folder with everything it needs, working and tested, and the indexes made anew. What it
 * makes is a field of one line of text; make it yours from there. `--root <folder>` works on another checkout.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import prettier from "prettier";
import { writeIndexes } from "./fields.mjs";
import { newFiles } from "./new-field/files.mjs";
import { namesOf } from "./new-field/names.mjs";

const {
  values: flags,
  positionals: [type],
} = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
const home = fileURLToPath(new URL("..", import.meta.url));
const root = flags.root ?? home;

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!type || !/^[a-z]+(-[a-z]+)*$/.test(type))
  fail("Name the type in small letters, e.g. npm run new:field national-id");
// Words the packages have for something else.
if (["field", "custom", "built-in", "any", "choice", "generated", "define"].includes(type))
  fail(`'${type}' is taken: ${type}-answer, say`);
const folder = `packages/fields/src/${type}`;
if (existsSync(join(root, folder))) fail(`There is one already: ${folder}`);
for (const [path, text] of Object.entries(newFiles(namesOf(type)))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  const layout = await prettier.resolveConfig(join(home, path));
  // Conformance cases are written one a line, as .prettierignore says.
  const isCases = path.endsWith(".conformance.json");
  writeFileSync(
    join(root, path),
    isCases ? text : await prettier.format(text, { ...layout, filepath: join(root, path) }),
  );
  console.log(`made ${path}`);
}
for (const path of writeIndexes(root)) console.log(`wrote ${path}`);
console.log(`
Next: say in ${folder}/${type}.definition.ts what may be written of it, in ${type}.rules.ts when an answer is right, in ${type}.kind.ts how it looks,
in ${type}.suite.ts what is wrong and what a screen reader is told, in ${type}.md when to use it; ask it in
docs/examples/forms/every-question.form.json, which asks in every way there is, with answers beside it; then node scripts/i18n.mjs, scripts/stories.mjs,
scripts/schema.mjs, scripts/definition-docs.mjs, scripts/conformance.mjs and npm test.`);
