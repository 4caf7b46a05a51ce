/** What a table itself holds under a key: `constructor` and `toString`, which every object answers to, are words anybody may write. */
export const own = <T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;
