/** What a table itself holds under a key: `constructor` and `toString`, which every object answers to, are words anybody may write. */
export const own = <T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** Names an answer cannot have reach into JavaScript's objects. CEL's own words are refused when the definition is read. */
const FORBIDDEN = /^(__.*|constructor|prototype|toString|valueOf|hasOwnProperty)$/;

/** Whether an answer may have this name. */
export const isNameable = (name: string): boolean => /^[a-z_]\w*$/i.test(name) && !FORBIDDEN.test(name);
