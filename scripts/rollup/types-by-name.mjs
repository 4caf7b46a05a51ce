/**
 * The types of question that are loaded apart, in the one-tag script: their addresses are computed from their names, so that the script holds nothing of a
 * type that a form does not ask, not even its name. `typeLoader` of the registry in packages/fields/src/generated/field-types.ts, whose table is written out
 * for bundlers, is replaced here by one that works the address out. A type that there is not fails to load, and the form says why as for any broken definition.
 */
import { basename } from "node:path";
import { isInScript } from "./words.mjs";

const SUFFIX = ".type.js";

/** What the registry exports under a name, by AST: the object of loaders, `{ address: () => import("…/address.type.js"), … }`, is `loadedTypes`. */
function exportIn(tree, name) {
  for (const { declaration } of tree.body)
    for (const { id, init } of declaration?.declarations ?? []) if (id.name === name) return init;
  throw new Error(`the registry of types exports no \`${name}\``);
}

/** Type and module of one loader. */
function loaderOf({ key, value }) {
  const type = key.name ?? key.value;
  const module = value.body?.type === "ImportExpression" ? value.body.source.value : undefined;
  if (typeof module !== "string" || basename(module) !== `${type}${SUFFIX}`)
    throw new Error(`the registry of types must load '${type}' from a module ${type}${SUFFIX}`);
  return { type, module };
}

/**
 * @param {object} options
 * @param {string} options.registry the built registry of types
 * @param {string} options.entry the script, after which the types' chunks are loaded: what both need stays in the script
 * @param {string} options.folder where the chunks are, relative to the script
 */
export function typesByName({ registry, entry, folder }) {
  let emitted = new Map();
  return {
    name: "types-by-name",
    buildStart: () => void (emitted = new Map()),
    async transform(code, id) {
      if (id !== registry) return null;
      const tree = this.parse(code);
      const table = exportIn(tree, "loadedTypes");
      const loader = exportIn(tree, "typeLoader");
      if (loader.start < table.end) this.error("`typeLoader` must stand after `loadedTypes`");
      for (const { type, module } of table.properties.map(loaderOf)) {
        const found = await this.resolve(module, id);
        emitted.set(
          type,
          this.emitFile({
            type: "chunk",
            id: found.id,
            name: `${type}.type`,
            implicitlyLoadedAfterOneOf: [entry],
          }),
        );
      }
      // Types of agencies have a colon in their names, and are never loaded.
      const byName = `(type) => (type.includes(":") ? undefined : () => import(\`./${folder}/\${type}${SUFFIX}\`))`;
      return {
        code: `${code.slice(0, table.start)}{}${code.slice(table.end, loader.start)}${byName}${code.slice(loader.end)}`,
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      for (const [type, reference] of emitted)
        if (this.getFileName(reference) !== `${folder}/${type}${SUFFIX}`)
          this.error(`the chunk of '${type}' is ${this.getFileName(reference)}, where nobody looks for it`);
      if (!isInScript(bundle, registry))
        this.error("the addresses of the types are relative to the script itself, and stand in a chunk");
    },
  };
}
