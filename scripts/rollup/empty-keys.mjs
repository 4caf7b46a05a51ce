/**
 * Fails a build that holds an object with a property whose key is empty, ours or a library's: rollup takes such a property for one that nobody reads and
 * leaves it out (docs/decisions/016-no-empty-keys.md). Ours are linted, too; a library's would come with an update.
 */
const MAY_HOLD = /(""|'')\s*\]?\s*[:(]/;

function* properties(node) {
  if (node.type === "Property" && node.key.type === "Literal" && node.key.value === "") yield node;
  for (const each of Object.values(node).flat()) if (typeof each?.type === "string") yield* properties(each);
}

export function emptyKeys() {
  return {
    name: "empty-keys",
    moduleParsed({ id, code, ast }) {
      if (!MAY_HOLD.test(code ?? "")) return;
      const [found] = properties(ast);
      if (found)
        this.error(
          `${id} has a property with an empty key, which rollup may leave out: ${code.slice(found.start, found.end).slice(0, 80)}`,
        );
    },
  };
}
