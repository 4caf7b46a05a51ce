/**
 * The order in which modules stand in the entry. gzip finds what was said before only 32 kB back, and the entry is more than twice as long: style sheets,
 * libraries, the engine, field types and words each stand together, which saves several hundred bytes of a first page. A module still runs after those it imports.
 *
 * @param {object} options
 * @param {string} options.entry the module whose imports come first
 * @param {string} options.from a module that may import all of them
 * @param {readonly string[]} options.modules the modules in order, by path or by the name in a package; `node scripts/module-order.mjs` finds a good one
 * @param {string} options.sheet the one module of `@diwan/fields` that style sheets need; its index would bring everything before them
 */
export function moduleOrder({ entry, from, modules, sheet }) {
  return {
    name: "module-order",
    resolveId: (source, importer = "") =>
      source === "@diwan/fields" && importer.endsWith(".styles.js") ? sheet : null,
    async transform(code, id) {
      if (id !== entry) return null;
      const found = await Promise.all(modules.map((name) => this.resolve(name, from)));
      const imports = found.map((one, at) => {
        if (!one)
          throw new Error(
            `There is no module '${modules[at]}' to put in order: take it out of scripts/rollup/module-order.json, or find another order with node scripts/module-order.mjs`,
          );
        return `import ${JSON.stringify(one.id)};`;
      });
      return { code: imports.join("") + code, map: null };
    },
  };
}
