/**
 * diwan.css: what `<diwan-form>` adopts as constructed sheets, as one file for pages that come as HTML. The same text, rule by rule in the same
 * order, so that nothing moves when the element takes over; then what only such pages need.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run.mjs";

const load = (path) => import(pathToFileURL(join(root, path)).href);

async function cssText() {
  const [fields, calendar, { reviewStyles, errorStyles, formStyles, savingStyles, servedStyles }] =
    await Promise.all([
      load("packages/fields/dist/index.js"),
      load("packages/fields/dist/date/date.calendar.kind.js"),
      load("packages/form/dist/served.js"),
    ]);
  const kinds = Object.entries({ ...fields, ...calendar }).flatMap(([name, { styles }]) =>
    name.endsWith("Kind") && styles ? [styles] : [],
  );
  return [
    ...new Set([
      fields.theme,
      formStyles,
      ...kinds,
      fields.problemStyles,
      errorStyles,
      reviewStyles,
      savingStyles,
      servedStyles,
    ]),
  ]
    .map((sheet) => sheet.cssText.trim())
    .join("\n");
}

export function styleSheet() {
  return {
    name: "style-sheet",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "diwan.css", source: await cssText() });
    },
  };
}
