/**
 * `node scripts/release.mjs v1.2.3 https://github.com/owner/name`: publishes every package with provenance, from .github/workflows/release.yml. `--dry-run` uploads nothing.
 * npm accepts provenance only where a package's `repository` names the repository the run belongs to, so the address is written here: a fork publishes as itself.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lacking } from "./release/lacking.mjs";
import { root, run } from "./run.mjs";

const {
  positionals: [tag, address],
  values,
} = parseArgs({ allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
if (!tag || !address)
  throw new Error("Usage: node scripts/release.mjs <tag> <address of the repository> [--dry-run]");

const packages = readdirSync(join(root, "packages")).map((name) => {
  const file = join(root, "packages", name, "package.json");
  const links = {
    repository: { type: "git", url: `git+${address}.git`, directory: `packages/${name}` },
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
  };
  return { file, manifest: { ...JSON.parse(readFileSync(file, "utf8")), ...links } };
});
// Everything is looked at before anything is written: half a release cannot be taken back.
const lacks = packages.flatMap(({ file, manifest }) => lacking(manifest, join(file, ".."), tag));
if (lacks.length) {
  console.error(`Nothing was published:\n${lacks.map((each) => `- ${each}`).join("\n")}`);
  process.exit(1);
}
if (!values["dry-run"])
  for (const { file, manifest } of packages) writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);

const [, pnpm] =
  /^const PNPM = "(.+)";/m.exec(readFileSync(join(root, "scripts/bootstrap.mjs"), "utf8")) ?? [];
// The manifests were changed just above, and a tag is no branch: git's state was looked at by whoever made the tag.
const args = [
  "--yes",
  `pnpm@${pnpm}`,
  "--recursive",
  "--filter",
  "./packages/*",
  "publish",
  "--access",
  "public",
  "--provenance",
  "--no-git-checks",
  ...(values["dry-run"] ? ["--dry-run"] : []),
];
const { code } = await run("npx", args, { show: true });
process.exit(code);
