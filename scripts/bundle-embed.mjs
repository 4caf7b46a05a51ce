/** The one-tag script: packages/embed/dist/diwan.js, with what a first page does not need in chunks beside it. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";
import minifyTemplates from "rollup-plugin-minify-template-literals";
import { foreignPage } from "./foreign-page.mjs";
import { root } from "./run.mjs";

export const embedDist = join(root, "packages/embed/dist");
const chunks = join(embedDist, "chunks");

/** A library's circular imports and misplaced comments are its own affair; ours are linted. */
function isOurs({ code, id, ids, loc }) {
  if (code !== "CIRCULAR_DEPENDENCY" && code !== "INVALID_ANNOTATION") return true;
  return ![id, loc?.file, ...(ids ?? [])].filter(Boolean).every((path) => path.includes("node_modules"));
}

/** Whether a module is the rules of a type that comes with the form itself, or what validates with them. */
function isEverydayRule(id, getModuleInfo) {
  const [, type] = /[\\/]fields[\\/]dist[\\/]([a-z-]+)[\\/]\1\.rules\.js$/.exec(id) ?? [];
  const index = type && getModuleInfo(join(root, "packages/fields/dist/generated/field-types.js"));
  return type ? index.importedIds.includes(join(root, `packages/fields/dist/${type}/${type}.type.js`)) : /[\\/]core[\\/]dist[\\/](judging|judge|rule)\.js$/.test(id);
}

/** Builds and returns rollup's chunks (`fileName`, `code`, `imports`, `dynamicImports`, `modules`). Any warning fails: it is a hole in the shipped file. */
export async function bundleEmbed() {
  const warnings = [];
  const bundle = await rollup({
    input: { diwan: join(embedDist, "index.js") },
    // lit's only side effect is to note its version; with it, importing `html` would bring along its element classes, 2.3 kB we have no use for.
    treeshake: { moduleSideEffects: (id) => !/[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/.test(id) },
    // The tag loads one file, not a file that loads a file: a slow line pays for every step.
    preserveEntrySignatures: "allow-extension",
    plugins: [
      foreignPage(["lit", "zod"]),
      nodeResolve({ browser: true, exportConditions: ["production"] }),
      minifyTemplates({ include: ["**/packages/{fields,form}/dist/**"] }),
      terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true }, mangle: { module: true }, format: { comments: false } }),
    ],
    onwarn: (warning) => { if (isOurs(warning)) warnings.push(warning.message); },
  });
  try {
    const { output } = await bundle.write({
      dir: embedDist,
      format: "es",
      entryFileNames: "[name].js",
      // The hash lets a site cache a chunk for ever; the entry keeps its name for the tag.
      chunkFileNames: "chunks/[name]-[hash:8].js",
      compact: true,
      hoistTransitiveImports: false,
      // The rules of the types that come with the form are needed together, by the first Continue: one file, not ten.
      onlyExplicitManualChunks: true,
      manualChunks: (id, { getModuleInfo }) => (isEverydayRule(id, getModuleInfo) ? "validation" : undefined),
      sourcemap: true,
      sourcemapExcludeSources: false,
    });
    // Only now: a site being served, or a test, finds the old files until the new ones are there.
    const fresh = new Set(output.flatMap(({ fileName }) => ["", ".map", ".br", ".gz"].map((ending) => fileName + ending)));
    for (const name of existsSync(chunks) ? readdirSync(chunks) : []) if (!fresh.has(`chunks/${name}`)) rmSync(join(chunks, name));
    if (warnings.length) throw new Error(`rollup warned:\n${warnings.join("\n")}`);
    return output.filter((file) => file.type === "chunk");
  } finally {
    await bundle.close();
  }
}
