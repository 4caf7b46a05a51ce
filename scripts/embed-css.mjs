/**
 * packages/embed/dist/diwan.css: what `<diwan-form>` adopts as constructed sheets, as one file for pages that come as HTML. The same text, rule by rule
 * in the same order, so that nothing moves when the element takes over; then what only such pages need.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

export async function embedCss() {
  const [fields, { afterStyles, errorStyles, formStyles, savingStyles, servedStyles }] = await Promise.all(["packages/fields/dist/index.js", "packages/form/dist/served/index.js"].map((path) => import(join(root, path))));
  const kinds = Object.entries(fields).flatMap(([name, { styles }]) => (name.endsWith("Kind") && styles ? [styles] : []));
  writeFileSync(join(root, "packages/embed/dist/diwan.css"), [...new Set([fields.theme, formStyles, ...kinds, errorStyles, afterStyles, savingStyles, servedStyles])].map(({ cssText }) => cssText.trim()).join("\n"));
}
