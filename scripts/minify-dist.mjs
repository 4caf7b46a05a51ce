/**
 * Takes the white space out of the templates in packages/{fields,form}/dist. Here, and not only where the one-tag script is bundled: a page made by a
 * server can be taken over only by the very same templates, so the server and every bundler must begin from these.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import remapping from "@jridgewell/remapping";
import { minifyHTMLLiterals } from "minify-literals";
import { root } from "./run.mjs";

const modules = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.suite)\.js$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

async function minify(path) {
  const code = readFileSync(path, "utf8");
  if (!/\b(html|css) ?`/.test(code)) return;
  const result = await minifyHTMLLiterals(code, { fileName: path });
  if (!result || result.code === code) return;
  writeFileSync(path, result.code);
  const map = `${path}.map`;
  if (!existsSync(map) || !result.map) return;
  const before = JSON.parse(readFileSync(map, "utf8"));
  writeFileSync(
    map,
    JSON.stringify(remapping(result.map, (file) => (file.endsWith(".js") || file === "" ? before : null))),
  );
}

export async function minifyDist() {
  for (const name of ["fields", "form"])
    await Promise.all(modules(join(root, "packages", name, "dist")).map(minify));
}
