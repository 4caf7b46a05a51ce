/**
 * `npm run build`: TypeScript → packages/<name>/dist, white space out of its templates, then the bundles of rollup.config.js,
 * then custom-elements.json of the packages that have elements. `--types` stops after TypeScript.
 */
import { join } from "node:path";
import { minifyDist } from "./minify-dist.mjs";
import { bin, root, run } from "./run.mjs";

async function must(name, command, args, options) {
  const { code, output, seconds } = await run(command, args, options);
  if (code !== 0) {
    console.error(`${name} failed\n${output}`);
    process.exit(1);
  }
  console.log(`${name.padEnd(24)} ${seconds.toFixed(1)} s`);
}

/** custom-elements.json: what editors, frameworks' wrappers and our own docs read. Kept beside the sources' build, not in git. */
async function manifest(name) {
  // In the package's own folder: it writes its name into the package.json of the folder it is run in.
  await must(
    `manifest of ${name}`,
    bin("custom-elements-manifest"),
    [
      "analyze",
      "--quiet",
      "--globs",
      "src/**/*.ts",
      "--exclude",
      "src/**/*.test.ts",
      "--exclude",
      "src/**/*.examples.ts",
      "--config",
      join(root, "custom-elements-manifest.config.mjs"),
    ],
    { cwd: join(root, "packages", name) },
  );
}

await must("TypeScript", bin("tsc"), ["-b", "--pretty", "false"]);
if (!process.argv.includes("--types")) {
  await minifyDist();
  await must("bundles", bin("rollup"), ["-c"]);
  await Promise.all(["fields", "form"].map(manifest));
  await must("types for frameworks", process.execPath, [
    join(root, "scripts/framework-types.mjs"),
    "fields",
    "form",
  ]);
}
