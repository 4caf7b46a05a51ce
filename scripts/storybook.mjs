/**
 * `npm run storybook` serves what designers browse; `npm run storybook -- --build` writes it to storybook-static. Other flags go to Storybook.
 * Nothing is sent anywhere: telemetry and the look for newer versions are off here, in the environment and in .storybook/main.ts.
 */
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bootstrap = spawnSync(process.execPath, [join(root, "scripts", "bootstrap.mjs")], { stdio: "inherit" });
if (bootstrap.status !== 0) process.exit(bootstrap.status ?? 1);

const given = process.argv.slice(2);
const build = given.includes("--build");
const rest = given.filter((flag) => flag !== "--build");
const has = (flag) => rest.some((one) => one === flag || one.startsWith(`${flag}=`));
const flags = build
  ? ["build", ...(has("-o") || has("--output-dir") ? [] : ["--output-dir", "storybook-static"])]
  : ["dev", "--no-open", "--no-version-updates", ...(has("-p") || has("--port") ? [] : ["--port", "6006"])];

const require = createRequire(import.meta.url);
const { bin } = require("storybook/package.json");
const storybook = join(
  dirname(require.resolve("storybook/package.json")),
  typeof bin === "string" ? bin : bin.storybook,
);
const { writeStories } = await import("./stories.mjs");
await writeStories();
const child = spawn(process.execPath, [storybook, ...flags, "--disable-telemetry", ...rest], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
