/** Modules of core that the reader shares with the form are imported by their package's name: where core is installed, nobody knows here. */
import { dirname, resolve, sep } from "node:path";

const SHARED = {
  "definition.js": "@diwan/core",
  "fields.js": "@diwan/core",
  "expressions/check.js": "@diwan/core/expressions",
  "expressions/functions.js": "@diwan/core/expressions",
};

/** @param {string} core core's dist, ending in a separator */
export function byPackageName(core) {
  return {
    name: "by-package-name",
    resolveId(specifier, from) {
      const id = from && specifier.startsWith(".") ? resolve(dirname(from), specifier) : "";
      const name = id.startsWith(core) ? SHARED[id.slice(core.length).split(sep).join("/")] : undefined;
      if (name) return { id: name, external: true };
      return /^@diwan\/(core|i18n(\/.*)?)$/.test(specifier) ? { id: specifier, external: true } : null;
    },
  };
}
