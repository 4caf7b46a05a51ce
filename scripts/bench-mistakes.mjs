/** `node scripts/bench-mistakes.mjs [count]`: how long a definition with so many mistakes of each kind (2,000 if none is given) takes to be read and answered. */
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const count = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), "diwan-mistakes-"));
try {
  const outfile = join(folder, "mistakes.mjs");
  await build({
    stdin: {
      contents: `export { parseDefinition } from "@diwan/fields/parse"; export { manyMistakes } from "./tests/support/many-mistakes.ts";`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    conditions: ["diwan-source"],
    logLevel: "error",
  });
  const { parseDefinition, manyMistakes } = await import(pathToFileURL(outfile).href);
  for (const [kind, make] of Object.entries(manyMistakes)) {
    const text = make(count);
    const start = performance.now();
    const { problems = [] } = parseDefinition(text);
    console.log(
      `${String(Math.round(performance.now() - start)).padStart(6)} ms  ${problems.length} problems: ${kind}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
