/** What a table itself holds under a key: `constructor` and `toString`, which every object answers to, are words anybody may write. */
export const own = <T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** Whether an answer may have this name: not one that reaches into JavaScript's objects. CEL's own words are refused when the definition is read. */
export const isNameable = (name: string): boolean =>
  /^(?!(__.*|constructor|prototype|toString|valueOf|hasOwnProperty)$)[A-Za-z_]\w*$/.test(name);
