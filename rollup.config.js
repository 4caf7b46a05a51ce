/**
 * Every bundle Diwan ships, made from the packages' dist: `npx rollup -c`, which `npm run build` runs after TypeScript.
 * - The definition reader, packages/fields/dist/parse.browser.js.
 * - The one-tag script, packages/embed/dist/diwan.js, with what a first page does not need in chunks beside it, and diwan.css for pages that come as HTML.
 *   Each script and style sheet also stands there in its brotli and gzip form.
 * Beside each bundle stands THIRD-PARTY-NOTICES.txt. Any warning fails: it is a hole in the shipped file.
 */
import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import minifyTemplates from "rollup-plugin-minify-template-literals";
import { byPackageName } from "./scripts/rollup/by-package-name.mjs";
import { emptyKeys } from "./scripts/rollup/empty-keys.mjs";
import { foreignPage } from "./scripts/rollup/foreign-page.mjs";
import { manifest } from "./scripts/rollup/manifest.mjs";
import { minify } from "./scripts/rollup/minify.mjs";
import { moduleOrder } from "./scripts/rollup/module-order.mjs";
import { CHUNKS, oneHash } from "./scripts/rollup/one-hash.mjs";
import { ownHelpers } from "./scripts/rollup/own-helpers.mjs";
import { precompress } from "./scripts/rollup/precompress.mjs";
import { removeStaleChunks } from "./scripts/rollup/remove-stale-chunks.mjs";
import { styleSheet } from "./scripts/rollup/style-sheet.mjs";
import { thirdPartyNotices } from "./scripts/rollup/third-party-notices.mjs";
import { typesByName } from "./scripts/rollup/types-by-name.mjs";
import { unusedParts } from "./scripts/rollup/unused-parts.mjs";
import { failOnWarning } from "./scripts/rollup/warnings.mjs";
import { words } from "./scripts/rollup/words.mjs";

/** Of the modules in the one-tag script, made by scripts/module-order.mjs. */
const order = JSON.parse(readFileSync(new URL("scripts/rollup/module-order.json", import.meta.url), "utf8"));
const packages = fileURLToPath(new URL("packages", import.meta.url));
const dist = (name) => fileURLToPath(new URL(`packages/${name}/dist`, import.meta.url));
const core = dist("core") + sep;
const fields = dist("fields") + sep;

/** What the reader has a copy of: the definitions of types and how their answers are held. A type's rules, which it never runs, stay where they are. */
const isOfReader = (id) =>
  id.startsWith(join(core, "parse") + sep) || (id.startsWith(fields) && !/[.-]rules\.js$/.test(id));

/**
 * The definition reader with its own copy of full zod, chosen through the `browser` export condition. Without it a bundler would put all of zod, which
 * the reader needs and a citizen never does, into the chunk both share with the rules: the first page. Other modules of core and fields stay imports.
 */
const reader = {
  input: join(fields, "parse.js"),
  external: (id, _from, resolved) => resolved && id.startsWith(fields) && !isOfReader(id),
  plugins: [
    byPackageName(core),
    foreignPage(["zod"]),
    emptyKeys(),
    nodeResolve({ browser: true }),
    thirdPartyNotices(),
  ],
  onwarn: failOnWarning,
  output: { dir: fields, entryFileNames: "parse.browser.js", format: "es" },
};

/** Whether a module is the rules of a type that comes with the form itself, or what validates with them. */
function isEverydayRule(id, getModuleInfo) {
  const index = join(fields, "generated/everyday-rules.js");
  return (
    id === index ||
    getModuleInfo(index)?.importedIds.includes(id) ||
    /[\\/](core[\\/]dist[\\/](validation|validate-field|warnings|rule|canonical)|fields[\\/]dist[\\/](canonical-text|date[\\/]blocked|[a-z-]+\.rules))\.js$/.test(
      id,
    )
  );
}

/** What the templates and the rules of a type share and a form without the type does not need: in the type's own chunk, or a page would wait for one more file. */
const SHARED = [
  ["phone.type", /fields[\\/]dist[\\/]phone[\\/](?!phone\.rules)|[\\/]libphonenumber-js[\\/]/],
  ...["clauses", "contact-preference", "month", "partial-date", "ranking", "time", "year"].map((type) => [
    `${type}.type`,
    new RegExp(`fields[\\\\/]dist[\\\\/]${type}[\\\\/](?!${type}\\.rules)`),
  ]),
  // With boxes one below the other, as an address and a bank account have them.
  ["name.type", /fields[\\/]dist[\\/](name[\\/](?!name\.rules)|text-lines\.js)|i18n[\\/]dist[\\/]names\.js/],
  ["money.type", /fields[\\/]dist[\\/](money[\\/](?!money\.rules)|(decimal|money-signs)\.js)/],
  ["signature.type", /fields[\\/]dist[\\/]signature[\\/](?!signature\.rules)|[\\/]@noble[\\/]hashes[\\/]/],
  // Grids and what asks the device are fetched where they are needed.
  ["location.type", /fields[\\/]dist[\\/]location[\\/](?!location\.(?:rules|grid|position))/],
  // Blocks between the questions have headings, tables and captions in common: a chunk that is no type's would take what it needs of lit out of the script; what says answers of a list is that list's, and of a result where amounts are.
  [
    "callout.type",
    /fields[\\/]dist[\\/](callout[\\/][a-z.-]+|block-parts|block\.styles|data-table|where-scrolled|announced)\.js$/,
  ],
  [
    "list.type",
    /fields[\\/]dist[\\/](list[\\/](item-summary|item-buttons|most-begun|list\.(?!rules)[a-z]+)|answer-in-words)\.js$/,
  ],
  ["file.type", /fields[\\/]dist[\\/](file[\\/](taker|chooser|file\.(?!rules)[a-z]+))\.js$/],
  // Both are what every box that searches needs.
  ["other", /fields[\\/]dist[\\/](other|fold)\.js$/],
  ["currencies", /i18n[\\/]dist[\\/](currencies|result-in-words)\.js$/],
  // What leads from page to page is needed with the rules, by the first Continue: one file, not three.
  [
    "continue",
    /form[\\/]dist[\\/](navigation[\\/](navigation|page-history|into-view)|errors[\\/]control-id)\.js$|fields[\\/]dist[\\/]press\.js$/,
  ],
  // Where an expression calls a function of dates, and where a date is validated.
  ["calls", /core[\\/]dist[\\/](expressions[\\/]calls|date-arithmetic)\.js$/],
  [
    "address.type",
    /fields[\\/]dist[\\/]address[\\/](?!address\.rules|countries)|i18n[\\/]dist[\\/](addresses|regions)\.js$/,
  ],
];
const chunkOf = (id, { getModuleInfo }) =>
  isEverydayRule(id, getModuleInfo) ? "continue" : SHARED.find(([, shared]) => shared.test(id))?.[0];

const embed = {
  input: { diwan: join(dist("embed"), "index.js") },
  // lit's only side effect is to note its version; with it, importing `html` would bring along its element classes, 2.3 kB we have no use for.
  treeshake: {
    moduleSideEffects: (id) =>
      !/[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/.test(id),
  },
  // The tag loads one file, not a file that loads a file: a slow line pays for every step.
  preserveEntrySignatures: "allow-extension",
  plugins: [
    foreignPage(["lit"]),
    unusedParts(),
    emptyKeys(),
    ownHelpers(),
    words(join(dist("i18n"), "generated")),
    typesByName({
      registry: join(fields, "generated/field-types.js"),
      entry: join(dist("embed"), "index.js"),
      folder: CHUNKS,
    }),
    moduleOrder({
      entry: join(dist("embed"), "index.js"),
      from: join(dist("form"), "index.js"),
      modules: order.map((name) => (/^[a-z0-9-]+\/dist\//.test(name) ? join(packages, name) : name)),
      sheet: join(fields, "sheet.js"),
    }),
    nodeResolve({ browser: true, exportConditions: ["production"] }),
    minifyTemplates({ include: ["**/packages/{fields,form}/dist/**"] }),
    minify({
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true },
      mangle: { module: true },
      format: { comments: false },
    }),
    oneHash(),
    styleSheet(),
    manifest(),
    thirdPartyNotices(),
    removeStaleChunks(),
    precompress(),
  ],
  onwarn: failOnWarning,
  output: {
    dir: dist("embed"),
    format: "es",
    entryFileNames: "[name].js",
    // The hash lets a site cache a chunk for ever; the entry keeps its name for the tag.
    chunkFileNames: `${CHUNKS}/[name].js`,
    compact: true,
    hoistTransitiveImports: false,
    // The rules of the types that come with the form are needed together, by the first Continue: one file, not ten.
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
    // Beside each file, and named by none: a comment is 27 bytes of each, which every citizen would fetch. A server names them in the `SourceMap` header.
    sourcemap: "hidden",
    sourcemapExcludeSources: false,
  },
};

/** @type {import("rollup").RollupOptions[]} */
const bundles = [reader, embed];
export default bundles;
