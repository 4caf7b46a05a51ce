/**
 * What our libraries do to a page they think is theirs, undone in the one-tag script and in the definition reader it may load:
 * - lit names its Trusted Types policy "lit-html". A host with a lit of its own has taken that name, and a second creation throws. Ours is
 *   called "diwan", and a second copy of this script, which has nothing to do, makes none; nor does a copy under an
 *   address with a query, which makes way for the plain one (packages/embed/src/index.ts).
 * - lit asks a global for old browsers' polyfills, and notes its version in another.
 * - zod keeps its settings in a global, so ours would become the host's; and it tries whether it may compile code, which a strict policy reports
 *   even though zod takes the no.
 * - zod walks tables of its own with `for … in`, which also gives what an old library put on `Object.prototype`, and then throws at the first Continue.
 * The build fails when a library has changed and an entry no longer fits.
 */
import { libraryPatches } from "./library-patches.mjs";

const MENDS = [
  {
    library: "lit",
    file: /lit-html\/lit-html\.js$/,
    from: /(\w+)\?\1\.createPolicy\("lit-html",/,
    to: '$1&&!customElements.get("diwan-form")&&!/js[?#]/.test(import.meta.url)?$1.createPolicy("diwan",',
  },
  {
    library: "lit",
    file: /lit-html\/lit-html\.js$/,
    from: /,(\w+)=(\w+)\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\2\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /,
    to: ",",
  },
  {
    library: "zod",
    file: /zod\/v4\/core\/core\.js$/,
    from: /\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);\s*export const globalConfig = globalThis\.__zod_globalConfig;/,
    to: "export const globalConfig = { jitless: true };",
  },
  {
    library: "zod",
    file: /zod\/v4\/core\/core\.js$/,
    from: /globalThis\.__zod_globalConfig\?\./g,
    to: "globalConfig?.",
  },
  {
    library: "zod",
    file: /zod\/v4\/core\/util\.js$/,
    from: /for \(const key in (table|computes)\) \{/g,
    to: "for (const key of Object.keys($1)) {",
  },
];

/** @param {readonly ("lit" | "zod")[]} libraries those the bundle holds */
export const foreignPage = (libraries) =>
  libraryPatches(
    "foreign-page",
    MENDS.filter(({ library }) => libraries.includes(library)),
  );
