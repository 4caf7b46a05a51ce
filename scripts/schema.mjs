/**
 * Writes packages/core/form.schema.json from the zod schemas of core and of each field type, for editors and other languages.
 * `node scripts/schema.mjs` writes it; `--check` fails when the one committed is not current. Needs packages/fields built (`npx tsc -b packages/fields`).
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../packages/core/form.schema.json", import.meta.url));
const { definitionJsonSchema } = await import("../packages/fields/dist/parse.js").catch(() => {
  console.error("packages/fields is not built: run `npx tsc -b packages/fields` first.");
  process.exit(1);
});
const wanted = `${JSON.stringify(definitionJsonSchema(), null, 2)}\n`;

if (process.argv.includes("--check")) {
  const there = await readFile(file, "utf8").catch(() => "");
  if (there !== wanted) {
    console.error(
      "packages/core/form.schema.json is not current: run `node scripts/schema.mjs` and commit it.",
    );
    process.exit(1);
  }
  console.log("form.schema.json is current.");
} else {
  await writeFile(file, wanted);
  console.log(`Wrote ${file}`);
}
