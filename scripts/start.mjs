/**
 * `npm start`: from a bare clone to a city's web site with two forms in it. Installs and builds what is missing, then serves and prints one URL.
 * `npm start -- path/to/my.form.json` serves that definition instead, and reloads when it changes.
 *
 * PORT and HOST choose where it listens (default: this machine only); DIWAN_DATA the folder submissions are kept in (default `.diwan/data`, or
 * a new temporary one where that cannot be locked).
 * DIWAN_BUILD=never serves what is built already, as tests that have just built do.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function stop(message) {
  console.error(message);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Diwan needs Node 20.19 or later; this is ${process.version}. See https://nodejs.org/`);

const args = process.argv.slice(2);
if (args.length > 1 || args[0]?.startsWith("-")) stop("Usage: npm start [-- path/to/my.form.json]");
// npm runs scripts in the project's folder; INIT_CWD is where the person stood.
const file = args[0] && resolve(process.env.INIT_CWD ?? ".", args[0]);
if (file && !existsSync(file)) stop(`There is no file ${file}`);

/** Runs one of our scripts; its output goes to standard error, since standard output is for the URL. */
function step(words, script) {
  console.error(words);
  const { status } = spawnSync(process.execPath, [join(root, "scripts", script)], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) stop(`${script} failed: see above.`);
}

/** When the newest file under a folder or at a path was written; 0 when there is none. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale() {
  const built = ["packages/embed/dist/diwan.js", "packages/server/dist/index.js"].map((path) =>
    newest(join(root, path)),
  );
  if (built.includes(0)) return true;
  const sources = [
    "pnpm-lock.yaml",
    "tsconfig.base.json",
    ...readdirSync(join(root, "packages")).map((name) => join("packages", name, "src")),
  ];
  return Math.max(...sources.map((path) => newest(join(root, path)))) > built[0];
}

step("Checking what is installed…", "bootstrap.mjs");
if (process.env.DIWAN_BUILD !== "never" && isStale()) step("Building…", "build.mjs");

const { openSite } = await import("./site/open.mjs");
await openSite({
  root,
  file,
  data: resolve(root, process.env.DIWAN_DATA ?? ".diwan/data"),
  isNamed: process.env.DIWAN_DATA !== undefined,
});
