/** Takes a TypeScript module of the tests' own into a script. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export async function importSource(path) {
  const {
    outputFiles: [file],
  } = await build({
    entryPoints: [fileURLToPath(new URL(`../../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString("base64")}`);
}
