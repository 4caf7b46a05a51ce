/** A copy that says of itself how it is written: `toJSON` of a prototype, as old libraries give one to every array, is not asked. */
function shielded(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy: object = Array.isArray(value)
    ? value.map(shielded)
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shielded(each)]));
  return Object.defineProperty(copy, "toJSON", { value: undefined });
}

/** Plain data as JSON, on a page whose libraries have their own idea of it (Prototype.js before 1.7 writes an array as a string in a string). */
export const toJson = (value: unknown): string => JSON.stringify(shielded(value));
