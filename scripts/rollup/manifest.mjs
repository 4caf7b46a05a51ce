/**
 * manifest.json beside the one-tag script: what a page needs beforehand, so that a server, or whoever writes a page, can name it (`modulepreload`) and no step of
 * loading waits for the one before. All paths are relative to the folder.
 *
 * - `version` of the package; `script`, `styles`: the files a page names itself.
 * - `types`: for each type that is loaded apart its files, and the groups of words it needs; `date.calendar` for fields of the type `date` that have the member `calendar`, in the place of the type.
 * - `parts`: files of what only some pages need: `light` (a form with `isolation="none"`), `markdown` (marked-up words), `calls` (functions of dates in expressions), `cel` (expressions beyond the everyday
 *   subset), `uploads`, `hydration` (a page that came as HTML), `continue` (the first Continue), `errors` (the first problem), `later` (drafts, checking, sending).
 * - `words`: the folder with `<language>.<group>.js`; `languages`: those there are. The English `base` is in the script.
 * - `integrity`: for each file its hash as `integrity` attributes take it (Subresource Integrity).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run.mjs";

const PARTS = {
  light: ["form/dist/element/light-tree.js"],
  markdown: ["form/dist/page/rich-words.js"],
  calls: ["core/dist/expressions/calls.js"],
  members: ["core/dist/members.js"],
  cel: ["core/dist/expressions/cel.js"],
  uploads: ["form/dist/uploads/pending-uploads.js"],
  hydration: ["form/dist/hydration/hydrate-form.js"],
  continue: ["form/dist/navigation/navigation.js", "core/dist/validation.js"],
  errors: ["form/dist/errors/error-words.js"],
  later: ["form/dist/submission/later-stages.js"],
};
const packages = join(root, "packages");
const load = (path) => import(pathToFileURL(join(packages, path)).href);

export function manifest() {
  return {
    name: "manifest",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
        const script = chunks.find(({ isEntry, fileName }) => isEntry && !fileName.includes("/"));
        /** The file of a chunk and those it imports, without the script itself. */
        const withImports = (fileName, seen = new Set()) => {
          if (fileName === script.fileName || seen.has(fileName)) return seen;
          seen.add(fileName);
          for (const next of bundle[fileName].imports) withImports(next, seen);
          return seen;
        };
        const filesOf = (modules) => {
          const found = modules.map((module) => {
            const id = join(packages, module);
            const chunk = chunks.find((one) => Object.hasOwn(one.modules, id));
            if (!chunk)
              this.error(`no chunk holds ${module}: scripts/rollup/manifest.mjs names what has moved`);
            return chunk.fileName;
          });
          return [...new Set(found.flatMap((file) => [...withImports(file)]))];
        };
        const { everydayTypes, loadedTypes } = await load("fields/dist/generated/field-types.js");
        const types = {};
        for (const type of everydayTypes) types[type.type] = { files: [], words: type.kind.groups ?? [] };
        for (const [name, loader] of Object.entries(loadedTypes)) {
          const { default: type } = await loader();
          // An extension stands in the folder of its type.
          const module = `fields/dist/${name.split(".")[0]}/${name}.type.js`;
          types[name] = { files: filesOf([module]), words: type.kind.groups ?? [] };
        }
        const { shippedLanguages } = await load("i18n/dist/generated/languages.js");
        const words = Object.keys(bundle).find((name) => /^chunks\/words-/.test(name));
        const shipped = Object.values(bundle)
          .filter(({ fileName }) => /\.(js|css)$/.test(fileName))
          .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const { version } = JSON.parse(readFileSync(join(packages, "embed/package.json"), "utf8"));
        const content = {
          version,
          script: script.fileName,
          styles: "diwan.css",
          types,
          parts: Object.fromEntries(Object.entries(PARTS).map(([part, modules]) => [part, filesOf(modules)])),
          words: dirname(words),
          languages: shippedLanguages,
          integrity: Object.fromEntries(
            shipped.map((file) => [
              file.fileName,
              `sha384-${createHash("sha384")
                .update(file.type === "chunk" ? file.code : file.source)
                .digest("base64")}`,
            ]),
          ),
        };
        this.emitFile({
          type: "asset",
          fileName: "manifest.json",
          source: `${JSON.stringify(content, null, 1)}\n`,
        });
      },
    },
  };
}
