import { readFileSync } from "node:fs";

const COPY = "?repeat";

/**
 * lit's `repeat`, which comes with lists and with errors, needs functions of a module of which a first page needs two. rollup puts a module into one chunk,
 * with all that anybody uses of it: the first page would carry the rest. The module holds no state, so `repeat` gets a copy of its own.
 */
export function ownHelpers() {
  return {
    name: "own-helpers",
    async resolveId(source, importer, options) {
      if (!/[\\/]directives[\\/]repeat\.js$/.test(importer ?? "") || !source.endsWith("directive-helpers.js"))
        return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      // Other plugins ask all again, this one too.
      return found && { ...found, id: found.id.replace(/(?:\?repeat)?$/, COPY) };
    },
    load: (id) => (id.endsWith(COPY) ? readFileSync(id.slice(0, -COPY.length), "utf8") : null),
  };
}
