/**
 * packages/core/dist/parse/browser.js: the definition reader with its own copy of full zod. Without it a bundler would put all of zod,
 * which the reader needs and a citizen never does, into the chunk both share with the rules: the first page. Other modules of core stay
 * imports. Read through the `browser` export condition.
 */
import { join, sep } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { foreignPage } from "./foreign-page.mjs";
import { root } from "./run.mjs";

const dist = join(root, "packages/core/dist");

export async function bundleReader() {
  const bundle = await rollup({
    input: join(dist, "parse/index.js"),
    external: (id, _from, resolved) => resolved && id.startsWith(dist) && !id.startsWith(join(dist, "parse") + sep),
    plugins: [foreignPage(["zod"]), nodeResolve({ browser: true })],
    onwarn: ({ code }, warn) => { if (code !== "CIRCULAR_DEPENDENCY" && code !== "INVALID_ANNOTATION") warn(code); },
  });
  await bundle.write({ file: join(dist, "parse/browser.js"), format: "es" });
  await bundle.close();
}
