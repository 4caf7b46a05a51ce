/** A JSON Pointer (RFC 6901) from keys and indexes. */
export const pointerOf = (path: readonly PropertyKey[], base = ""): string =>
  path.reduce<string>(
    (pointer, key) => `${pointer}/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`,
    base,
  );

export const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));

export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a pointer; `undefined` when there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let at = root;
  for (const key of keysOf(pointer)) {
    // own properties only: a key such as "constructor" must not reach the prototype
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as { [key: string]: unknown })[key]; // an object or array, just checked
  }
  return at;
}
