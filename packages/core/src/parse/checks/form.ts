import type { Definition, Field } from "../../definition.js";
import { scopeOf, type Scope } from "../../expressions/check.js";
import type { Finding } from "../problem.js";
import { texts, type PlacedText } from "../texts.js";
import type { KnownTypes } from "../types-known.js";
import { nameOf, places, uses, type Place, type Use } from "../walk.js";

/** A definition as the checks see it: walked once. */
export interface Form {
  readonly definition: Definition;
  readonly types: KnownTypes;
  readonly places: readonly Place[];
  readonly uses: readonly Use[];
  readonly texts: readonly PlacedText[];
  /** Names of fields and calculations that no expression can hold; reported already. */
  readonly unusable: ReadonlySet<string>;
  /** Values of the options of a field; none of a field without options. */
  values(field: Field): readonly string[];
  scope(list?: Place): Scope;
  /** What a name means inside a list's items, or outside; `undefined` when it means nothing. */
  resolve(name: string, list?: Place): Place | { readonly calculation: string } | undefined;
}

/** One check: everything of its kind that is wrong with a form. Pure. */
export type Check = (form: Form) => readonly Finding[];

export function formOf(
  definition: Definition,
  types: KnownTypes,
  unusable: ReadonlySet<string> = new Set(),
): Form {
  const all = places(definition, types.answers);
  const scopes = new Map<string | undefined, Scope>();
  // the first of two fields with one name; the check of names reports the second
  const named = new Map<Place | undefined, Map<string, Place>>();
  for (const place of all) {
    const name = nameOf(place.field);
    const here = named.get(place.list) ?? new Map<string, Place>();
    named.set(place.list, here);
    if (name !== undefined && !here.has(name)) here.set(name, place);
  }
  return {
    definition,
    types,
    places: all,
    uses: uses(definition, all),
    texts: texts(definition),
    unusable,
    values: (field) => (field.name === undefined ? [] : (types.of(field)?.values?.(field) ?? [])),
    scope(list) {
      const name = list && nameOf(list.field);
      let scope = scopes.get(name);
      if (scope === undefined) scopes.set(name, (scope = scopeOf(definition, types.answers, name)));
      return scope;
    },
    resolve(name, list) {
      for (let at = list; ; at = at.list) {
        const place = named.get(at)?.get(name);
        if (place !== undefined) return place;
        if (at === undefined)
          return Object.hasOwn(definition.calculations ?? {}, name) ? { calculation: name } : undefined;
      }
    },
  };
}
