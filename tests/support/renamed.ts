/** Names of a stored set that are no more, and those that are read in their place. */
type Names = readonly string[] | { readonly [entry: string]: readonly string[] } | undefined;

export interface Renamed {
  /** The name that stands there now, of the same kind. */
  readonly to: string;
  /** Where both are read, or until which version the older one is still exported: the test that shows it. */
  readonly bothReadIn: string;
}

/**
 * By kind and older name, e.g. `columns: { "visit.box text": { to: "visit.content text", bothReadIn: "…" } }`. A name goes in here together with the
 * code that reads both, and never without.
 */
export const RENAMED: { readonly [kind: string]: { readonly [name: string]: Renamed } } = {};

function flat(names: Names): readonly string[] {
  if (names === undefined) return [];
  // The compiler does not tell a readonly array from an object by this.
  if (Array.isArray(names)) return names as readonly string[];
  return Object.entries(names as { readonly [entry: string]: readonly string[] }).flatMap(([entry, inner]) => [entry, ...inner.map((name) => `${entry} ${name}`)]);
}

/** What of `then` is neither there `now` nor renamed to something that is, as `kind: name`. */
export function namesGone(now: { readonly [kind: string]: Names }, then: { readonly [kind: string]: Names }, renamed = RENAMED): readonly string[] {
  return Object.entries(then).flatMap(([kind, names]) => {
    const present = new Set(flat(now[kind]));
    return flat(names).filter((name) => !present.has(name) && !present.has(renamed[kind]?.[name]?.to ?? "")).map((name) => `${kind}: ${name}`);
  });
}
