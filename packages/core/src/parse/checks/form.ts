import type { Definition, Field } from "../../definition.js";
import { checkExpression, scopesOf, type Checked, type Scope } from "../../expressions/check.js";
import type { Finding } from "../problem.js";
import { texts, type PlacedText } from "../texts.js";
import type { KnownTypes } from "../types-known.js";
import { nameOf, locateFields, uses, type LocatedField, type Use } from "../walk.js";

/** A definition as the checks see it: walked once. */
export interface Form {
  readonly definition: Definition;
  readonly types: KnownTypes;
  readonly fields: readonly LocatedField[];
  readonly uses: readonly Use[];
  readonly texts: readonly PlacedText[];
  /** Names of fields and calculations that no expression can hold; reported already. */
  readonly unusable: ReadonlySet<string>;
  /** Values of the options of a field; none of a field without options. */
  values(field: Field): readonly string[];
  /** Whether an option of any field has this value. */
  isValue(written: string): boolean;
  /** The first question of each name that is asked for each item of a list. */
  readonly inLists: ReadonlyMap<string, LocatedField>;
  scope(list?: LocatedField): Scope;
  /** What an expression gives, or what is wrong with it. */
  checked(use: Use): Checked;
  /** Names of calculations. */
  readonly calculations: readonly string[];
  /** Names an expression may use, the nearest first: those of a list's items, then the form's. The same lists at each call. */
  names(list?: LocatedField): readonly (readonly string[])[];
  /** What a name means inside a list's items, or outside; `undefined` when it means nothing. */
  resolve(name: string, list?: LocatedField): LocatedField | { readonly calculation: string } | undefined;
}

/** Remembers what was made of each object. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}

/** One check: everything of its kind that is wrong with a form. Pure. */
export type Check = (form: Form) => readonly Finding[];

export function formOf(
  definition: Definition,
  types: KnownTypes,
  unusable: ReadonlySet<string> = new Set(),
): Form {
  const all = locateFields(definition, types.answers);
  const scopes = scopesOf(definition, types.answers);
  // the first of two fields with one name; the check of names reports the second
  const named = new Map<LocatedField | undefined, Map<string, LocatedField>>();
  for (const located of all) {
    const name = nameOf(located.field);
    const here = named.get(located.list) ?? new Map<string, LocatedField>();
    named.set(located.list, here);
    if (name !== undefined && !here.has(name)) here.set(name, located);
  }
  const scope = (list?: LocatedField): Scope => scopes(list && nameOf(list.field));
  const values = once<Field, readonly string[]>((field) =>
    field.name === undefined ? [] : (types.of(field)?.values?.(field) ?? []),
  );
  const inLists = new Map<string, LocatedField>();
  for (const located of all) {
    const name = nameOf(located.field);
    if (name !== undefined && located.list && !inLists.has(name)) inLists.set(name, located);
  }
  let everyValue: ReadonlySet<string> | undefined;
  const calculations = Object.keys(definition.calculations ?? {});
  const namesIn = once((list: LocatedField) => [...(named.get(list)?.keys() ?? [])]);
  const outside = [...(named.get(undefined)?.keys() ?? []), ...calculations];
  return {
    definition,
    types,
    fields: all,
    uses: uses(definition, all),
    texts: texts(definition),
    unusable,
    values,
    isValue: (written) => (everyValue ??= new Set(all.flatMap(({ field }) => values(field)))).has(written),
    inLists,
    scope,
    checked: once((use) => checkExpression(use.source, scope(use.owner?.list))),
    calculations,
    names(list) {
      const nearest: (readonly string[])[] = [];
      for (let at = list; at; at = at.list) nearest.push(namesIn(at));
      return [...nearest, outside];
    },
    resolve(name, list) {
      for (let at = list; ; at = at.list) {
        const located = named.get(at)?.get(name);
        if (located !== undefined) return located;
        if (at === undefined)
          return Object.hasOwn(definition.calculations ?? {}, name) ? { calculation: name } : undefined;
      }
    },
  };
}
