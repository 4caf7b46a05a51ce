/**
 * `npm run new:field national-id` makes a field type: every file it needs, working and tested, and its line in every list. What it makes is a
 * field of one line of text; make it yours from there. `--root <folder>` works on another checkout.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { newFiles } from "./new-field/files.mjs";
import { namesOf } from "./new-field/names.mjs";
import { insertions } from "./new-field/insertions.mjs";

const { values: flags, positionals: [type] } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
const root = flags.root ?? fileURLToPath(new URL("..", import.meta.url));

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!type || !/^[a-z]+(-[a-z]+)*$/.test(type)) fail("Name the type in small letters, e.g. npm run new:field national-id");
const names = namesOf(type);
const files = newFiles(names);
const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
if (taken.length) fail(`There is one already: ${taken.join(", ")}`);

// Everything is worked out before anything is written, so that a list that has changed its shape leaves no half-made field.
const changed = {};
for (const { path, after, before, text, what } of insertions(names)) {
  const old = changed[path] ?? readFileSync(join(root, path), "utf8");
  const found = (after ?? before).exec(old);
  if (!found) fail(`${path} has no place for ${what} any more (${after ?? before}): mend scripts/new-field/insertions.mjs`);
  const at = found.index + (after ? found[0].length : 0);
  changed[path] = old.slice(0, at) + text + old.slice(at);
}
for (const [path, text] of Object.entries({ ...files, ...changed })) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`${files[path] ? "made   " : "changed"} ${path}`);
}
console.log(`
Next: say in packages/core/src/types/${type}.ts when an answer is right, in packages/fields/src/${type}/${type}.kind.ts how it looks,
then node scripts/stories.mjs and npm test.`);
