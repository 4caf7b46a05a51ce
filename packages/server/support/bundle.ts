/** Bundles a program of this package from its sources, so that a test can start it as a process of its own. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Program { readonly path: string; remove(): void }

/** `entry` is relative to the package. What is ours is bundled, the rest is found in the package's node_modules. */
export async function bundle(entry: string): Promise<Program> {
  mkdirSync(here("../node_modules/.programs"), { recursive: true });
  const folder = mkdtempSync(here("../node_modules/.programs/"));
  const path = join(folder, "program.mjs");
  await build({
    entryPoints: [here(`../${entry}`)], outfile: path, bundle: true, platform: "node", format: "esm", target: "node20", conditions: ["diwan-source"], logLevel: "error",
    plugins: [{
      name: "ours in, others out",
      setup({ onResolve }) {
        onResolve({ filter: /\/dist\/db\/index\.js$/ }, () => ({ path: here("../src/db/index.ts") }));
        onResolve({ filter: /^[a-z@]/ }, ({ path: name, kind, importer }) => (name.startsWith("@diwan/") || kind === "entry-point" || !importer.includes("packages/server") ? undefined : { path: name, external: true }));
      },
    }],
  });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
