/**
 * packages/fields/dist/parse.browser.js: the definition reader with its own copy of full zod. Without it a bundler would put all of zod,
 * which the reader needs and a citizen never does, into the chunk both share with the rules: the first page. Other modules of core and fields
 * stay imports. Read through the `browser` export condition.
 */
import { dirname, join, resolve, sep } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { foreignPage } from "./foreign-page.mjs";
import { root } from "./run.mjs";

const core = join(root, "packages/core/dist") + sep;
const fields = join(root, "packages/fields/dist") + sep;

/** What the reader has a copy of: the definitions of types and how their answers are held. A type's rules, which it never runs, stay where they are. */
const isOfReader = (id) => id.startsWith(join(core, "parse") + sep) || (id.startsWith(fields) && !id.endsWith(".rules.js"));

/** Modules of core that the reader shares with the form are imported by their package's name: where core is installed, nobody knows here. */
const SHARED = { "definition.js": "@diwan/core", "fields.js": "@diwan/core", "expressions/check.js": "@diwan/core/expressions", "expressions/functions.js": "@diwan/core/expressions" };
const byPackageName = {
  name: "by-package-name",
  resolveId(specifier, from) {
    const id = from && specifier.startsWith(".") ? resolve(dirname(from), specifier) : "";
    const name = id.startsWith(core) ? SHARED[id.slice(core.length).split(sep).join("/")] : undefined;
    return name ? { id: name, external: true } : /^@diwan\/(core|i18n(\/.*)?)$/.test(specifier) ? { id: specifier, external: true } : null;
  },
};

export async function bundleReader() {
  const bundle = await rollup({
    input: join(fields, "parse.js"),
    external: (id, _from, resolved) => resolved && id.startsWith(fields) && !isOfReader(id),
    plugins: [byPackageName, foreignPage(["zod"]), nodeResolve({ browser: true })],
    onwarn: ({ code }, warn) => { if (code !== "CIRCULAR_DEPENDENCY" && code !== "INVALID_ANNOTATION") warn(code); },
  });
  await bundle.write({ file: join(fields, "parse.browser.js"), format: "es" });
  await bundle.close();
}
