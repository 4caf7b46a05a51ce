import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const packages = join(import.meta.dirname, "../../packages");
type Exports = { readonly [path: string]: string | { readonly [condition: string]: unknown } };
interface Manifest {
  readonly name: string;
  readonly exports?: Exports;
  readonly publishConfig?: { readonly exports?: Exports };
}

/** What the paths lead to outside this repository, where the sources are not: what is for our own tests alone is not there. */
const published = (exports: Exports): Exports =>
  Object.fromEntries(
    Object.entries(exports).flatMap(([path, target]): [string, Exports[string]][] => {
      if (typeof target === "string") return [[path, target]];
      const { "diwan-source": _, ...rest } = target;
      return Object.keys(rest).length ? [[path, rest]] : [];
    }),
  );

for (const name of readdirSync(packages)) {
  const manifest = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")) as Manifest;
  const { exports, publishConfig } = manifest;
  if (exports && publishConfig?.exports)
    it(`what ${manifest.name} exports here, it exports when it is published`, () => {
      expect(publishConfig.exports).toEqual(published(exports));
    });
}
