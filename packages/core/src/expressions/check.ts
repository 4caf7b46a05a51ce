import type { Definition } from "../definition.js";
import { formEnvironment } from "./environment.js";
import { NotInLanguage, parseTree } from "./tree.js";
import { plainWords } from "./plain-words.js";
import { questionScope, type CelType, type Scope } from "./scope.js";

export type { CelType, Scope } from "./scope.js";

export type Checked = { readonly type: CelType; readonly references: readonly string[] } | { readonly error: string; readonly position?: number };

const environments = new WeakMap<Scope, ReturnType<typeof formEnvironment>>();

/** Types an expression against the names it may use, and says in a plain sentence what is wrong and where (offset in characters). */
export function checkExpression(source: string, scope: Scope): Checked {
  let form = environments.get(scope);
  if (!form) environments.set(scope, (form = formEnvironment(scope)));
  try {
    const { run, references } = parseTree(form.env, source);
    const result = run.check();
    if (!result.valid) throw result.error;
    return { type: toCelType(result.type ?? "dyn"), references };
  } catch (error) {
    return error instanceof NotInLanguage ? { error: error.message, position: error.position } : plainWords(error, source);
  }
}

export function toCelType(type: string): CelType {
  switch (type) {
    case "string": case "int": case "decimal": case "bool": case "date": case "list<string>": return type;
    default: return type.startsWith("map") ? "map" : /^list<(map|Item)/.test(type) ? "list<map>" : "dyn";
  }
}

/**
 * Names an expression of this form may use: its questions and calculations; with `listName`, also the questions of that list's items, which
 * shadow the outer ones. A calculation that does not check is `dyn`, so that one mistake is reported once.
 */
export function scopeOf(definition: Definition, listName?: string): Scope {
  return { ...calculationScope(definition), ...questionScope(definition, listName) };
}

/** Type of every calculation, worked out in the order they depend on each other. */
export function calculationScope(definition: Definition): Scope {
  const questions = questionScope(definition);
  const calculations = definition.calculations ?? {};
  const known: { [name: string]: CelType } = {};
  const typeOf = (name: string, above: readonly string[]): CelType => {
    const before = known[name];
    const source = calculations[name];
    if (before || source === undefined || above.includes(name)) return before ?? "dyn";
    const loose = Object.fromEntries(Object.keys(calculations).map((each) => [each, known[each] ?? "dyn"] as const));
    const first = checkExpression(source, { ...loose, ...questions });
    if ("error" in first) return (known[name] = "dyn");
    const needed = first.references.filter((each) => Object.hasOwn(calculations, each) && !Object.hasOwn(questions, each));
    if (!needed.length) return (known[name] = first.type);
    const typed = Object.fromEntries(needed.map((each) => [each, typeOf(each, [...above, name])] as const));
    const second = checkExpression(source, { ...loose, ...typed, ...questions });
    return (known[name] = "error" in second ? "dyn" : second.type);
  };
  for (const name of Object.keys(calculations)) typeOf(name, []);
  return known;
}
