/** Parts of the question itself, and what stands at their ids: no member of a record may be called so. */
export const RESERVED: ReadonlySet<string> = new Set([
  "value",
  "right",
  "manual",
  "find",
  "result",
  "record",
  "hint",
  "help",
  "error",
  "title",
  "constructor",
  "prototype",
]);

/** Most characters of what is looked up, and of each detail that is entered by hand. */
export const MOST_SIGNS = { value: 100, member: 500 } as const;
