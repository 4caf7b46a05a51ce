/**
 * Writes stories/fields/<type>-field.stories.ts from the examples of every kind of field: Storybook finds stories by reading files, so there must be
 * one export a state. `storiesOf()` gives the files without writing them, for the test that they are current.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "stories", "fields");

/** "one box missing" in Arabic → OneBoxMissingArabic */
const exportName = (name, language) =>
  `${name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("")
    .replace(/^(?=\d)/, "N")}${language === "ar" ? "Arabic" : ""}`;
const title = (type) => type[0].toUpperCase() + type.slice(1);

function story(type, { name, language = "en" }) {
  const shown = language === "ar" && !/arabic/i.test(name) ? `${name}, Arabic` : name;
  return `export const ${exportName(name, language)}: Story = { name: ${JSON.stringify(shown)}, render: field(${[type, name, language].map((word) => JSON.stringify(word)).join(", ")}) };`;
}

/** @returns {Promise<Map<string, string>>} file name → text */
export async function storiesOf() {
  const { build } = await import("esbuild");
  const out = join(root, ".diwan", "examples.mjs");
  await build({
    stdin: {
      contents: 'export { catalogue } from "@diwan/fields/examples";',
      resolveDir: join(root, "stories"),
    },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outfile: out,
    conditions: ["diwan-source"],
    tsconfig: join(root, "tsconfig.base.json"),
    logLevel: "error",
  });
  const { catalogue } = await import(`${pathToFileURL(out)}?${Date.now()}`);
  return new Map(
    Object.entries(catalogue).map(([type, { examples }]) => [
      `${type}-field.stories.ts`,
      `// Made by scripts/stories.mjs from ${type}.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-${type}-field";
import { field, type Story } from "../field-story.js";

export default { title: ${JSON.stringify(`Fields/${title(type)}`)}, component: ${JSON.stringify(`diwan-${type}-field`)}, tags: ["autodocs"] };

${examples.map((example) => story(type, example)).join("\n")}
`,
    ]),
  );
}

export async function writeStories() {
  const files = await storiesOf();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.endsWith(".stories.ts") && !files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return files.size;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(`${await writeStories()} files of stories written`);
