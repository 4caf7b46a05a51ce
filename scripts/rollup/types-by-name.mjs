/**
 * The types of question that are loaded apart, in the one-tag script: their addresses are computed from their names, so that the script holds the names
 * and nothing else of a type that a form does not ask. The registry in packages/fields/src/generated/field-types.ts, which is written out for bundlers,
 * is replaced here by the same table, made when the script runs.
 */
import { basename } from "node:path";
import { isInScript } from "./words.mjs";

const SUFFIX = ".type.js";

/** The object of loaders in the registry: `{ address: () => import("…/address.type.js"), … }`, by AST. */
function tableIn(tree) {
  for (const { declaration } of tree.body)
    for (const { id, init } of declaration?.declarations ?? []) if (id.name === "loadedTypes") return init;
  throw new Error("the registry of types exports no `loadedTypes`");
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
      const table = tableIn(this.parse(code));
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
      const names = JSON.stringify([...emitted.keys()].join(" "));
      const loaders = `Object.fromEntries(${names}.split(" ").map((type) => [type, () => import(\`./${folder}/\${type}${SUFFIX}\`)]))`;
      return { code: code.slice(0, table.start) + loaders + code.slice(table.end), map: null };
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
