/**
 * The custom-elements manifest of a package from its sources, so that Storybook needs no build: it is analysed again only when a source has changed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

const OUT = /\.(test|examples|suite|fixture)\.ts$|^(generated|national-id)\//;

export async function manifestOf(name) {
  const folder = join(root, "packages", name, "src");
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts") && !OUT.test(file))
    .sort();
  const hash = createHash("sha256").update(readFileSync(join(root, "custom-elements-manifest.config.mjs")));
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const kept = join(root, ".diwan", `manifest-${name}-${hash.digest("hex").slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  const { cli } = await import("@custom-elements-manifest/analyzer/cli.js");
  const argv = ["analyze", "--quiet", "--globs", "src/**/*.ts", "--exclude", "src/**/*.test.ts"];
  argv.push(
    "--exclude",
    "src/**/*.examples.ts",
    "--config",
    join(root, "custom-elements-manifest.config.mjs"),
  );
  const manifest = await cli({ argv, cwd: join(root, "packages", name), noWrite: true });
  mkdirSync(join(root, ".diwan"), { recursive: true });
  writeFileSync(kept, JSON.stringify(manifest));
  return manifest;
}

/** The literals of a union, where a type is one: `"text" | "inset"`, `2 | 3`. */
function literals(type) {
  const members = type.split("|").map((each) => each.trim());
  const found = members.filter((each) => each !== "undefined");
  return found.length > 1 && found.every((each) => /^("[^"]*"|-?\d+)$/.test(each))
    ? found.map((each) => JSON.parse(each))
    : undefined;
}

/** What a page tells of an element: what can be written and set, what it says, where others may put something. */
export function elementOf(manifest, tag) {
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) return undefined;
  const fields = (found.members ?? []).filter(
    ({ kind, name, readonly, static: ofClass }) =>
      kind === "field" && name !== "firstChild" && !readonly && !ofClass,
  );
  const shown = new Set(fields.map(({ attribute }) => attribute).filter(Boolean));
  return {
    tag,
    class: found.name,
    summary: found.summary ?? "",
    properties: fields
      // `prefix` is there because every element has one: the property to set is another, and has the attribute.
      .filter(({ attribute, name }) => attribute || !shown.has(name))
      .map(({ name, attribute, type, default: initial, description = "", inheritedFrom }) => ({
        name,
        attribute,
        type: (type?.text ?? "unknown").replace(/ \| undefined$/, ""),
        literals: literals(type?.text ?? ""),
        default: initial,
        description,
        isShared: inheritedFrom?.name === "DiwanFieldElement",
      })),
    methods: (found.members ?? [])
      .filter(({ kind, name, description }) => kind === "method" && description && name !== "renderLight")
      .map(({ name, description }) => ({ name, description })),
    slots: found.slots ?? [],
    events: found.events ?? [],
    tokens: found.cssProperties ?? [],
  };
}
