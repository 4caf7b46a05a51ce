/**
 * What our libraries do to a page they think is theirs, undone in the one-tag script:
 * - lit names its Trusted Types policy "lit-html". A host with a lit of its own has taken that name, and a second creation throws. Ours is
 *   called "diwan", and a second copy of this script, which has nothing to do, makes none.
 * - zod keeps its settings in a global, so ours (`jitless`) would become the host's.
 * The build fails when a library has changed and an entry no longer fits.
 */
const MENDS = [
  {
    file: /lit-html\/lit-html\.js$/,
    from: /(\w+)\?\1\.createPolicy\("lit-html",/,
    to: '$1&&!customElements.get("diwan-form")?$1.createPolicy("diwan",',
  },
  {
    file: /zod\/v4\/core\/core\.js$/,
    from: /\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);\s*export const globalConfig = globalThis\.__zod_globalConfig;/,
    to: "export const globalConfig = {};",
  },
  { file: /zod\/v4\/core\/core\.js$/, from: /globalThis\.__zod_globalConfig\?\./g, to: "globalConfig?." },
];

export function foreignPage() {
  const used = new Set();
  return {
    name: "foreign-page",
    transform(code, id) {
      const file = id.replaceAll("\\", "/");
      let out = code;
      for (const mend of MENDS) {
        if (!mend.file.test(file)) continue;
        const mended = out.replace(mend.from, mend.to);
        if (mended !== out) used.add(mend);
        out = mended;
      }
      return out === code ? undefined : { code: out, map: null };
    },
    buildEnd(error) {
      const stale = MENDS.filter((mend) => !used.has(mend));
      if (!error && stale.length) this.error(`no longer found in the library: ${stale.map(({ from }) => from.source).join("; ")}`);
    },
  };
}
