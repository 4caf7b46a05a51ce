import type { AnswerTypes, CelType } from "../answer-type.js";
import type { Definition } from "../definition.js";
import { formEnvironment, type FormEnvironment } from "./environment.js";
import { NotInLanguage, parseTree, type PlacedPattern } from "./tree.js";
import { plainWords } from "./plain-words.js";
import { formScope, questionScope, scopeInside, type Scope } from "./scope.js";
import { own } from "../own.js";

export type { CelType } from "../answer-type.js";
export type { Scope } from "./scope.js";

export type Checked =
  | {
      readonly type: CelType;
      readonly references: readonly string[];
      /** Patterns of `matches`, as they were read from the expression. */
      readonly patterns: readonly PlacedPattern[];
    }
  | { readonly error: string; readonly position?: number };

const environments = new WeakMap<Scope, FormEnvironment>();

/** Types an expression against the names it may use, and says in a plain sentence what is wrong and where (offset in characters). */
export function checkExpression(source: string, scope: Scope): Checked {
  let form = environments.get(scope);
  if (!form) environments.set(scope, (form = formEnvironment(scope)));
  return checkIn(form, source);
}

function checkIn(form: FormEnvironment, source: string): Checked {
  try {
    const { run, references, patterns } = parseTree(form, source);
    const result = run.check();
    if (!result.valid) throw result.error;
    return { type: toCelType(result.type ?? "dyn"), references, patterns };
  } catch (error) {
    return error instanceof NotInLanguage
      ? { error: error.message, position: error.position }
      : plainWords(error, source);
  }
}

export function toCelType(type: string): CelType {
  switch (type) {
    case "string":
    case "int":
    case "decimal":
    case "bool":
    case "date":
    case "list<string>":
      return type;
    // As JSON they are the texts that they were made of.
    case "time":
    case "duration":
      return "string";
    default:
      if (type.startsWith("map")) return "map";
      return /^list<(map|Item)/.test(type) ? "list<map>" : "dyn";
  }
}

/**
 * Names an expression of this form may use: its questions and calculations; with `listName`, also the questions of that list's items, which
 * shadow the outer ones. A calculation that does not check is `dyn`, so that one mistake is reported once.
 */
export const scopeOf = (definition: Definition, types: AnswerTypes, listName?: string): Scope =>
  scopesOf(definition, types)(listName);

/** The same for every list of a form, each worked out once. */
export function scopesOf(definition: Definition, types: AnswerTypes): (listName?: string) => Scope {
  const calculations = calculated(definition, types).types;
  const questions = formScope(definition, types);
  const made = new Map<string | undefined, Scope>();
  return (listName) => {
    let scope = made.get(listName);
    if (!scope) made.set(listName, (scope = { ...calculations, ...scopeInside(questions, listName) }));
    return scope;
  };
}

/** The form's own environment, questions and calculations, with the calculations' types, worked out in the order they depend on each other. */
export function calculated(
  definition: Definition,
  types: AnswerTypes,
): { readonly form: FormEnvironment; readonly types: Scope } {
  const questions = questionScope(definition, types);
  const form = formEnvironment(questions);
  const known: { [name: string]: CelType } = {};
  const know = (name: string, type: CelType): void => {
    if (Object.hasOwn(known, name)) return;
    known[name] = type;
    if (!Object.hasOwn(questions, name)) form.declare(name, type);
  };
  const visit = (name: string, above: readonly string[]): void => {
    const source = own(definition.calculations, name);
    if (source === undefined || Object.hasOwn(known, name)) return;
    // In a circle nobody can be typed before the others.
    if (above.includes(name)) return know(name, "dyn");
    for (const needed of referencesOf(form, source))
      if (!Object.hasOwn(questions, needed)) visit(needed, [...above, name]);
    const checked = checkIn(form, source);
    know(name, "error" in checked ? "dyn" : checked.type);
  };
  for (const name of Object.keys(definition.calculations ?? {})) visit(name, []);
  return { form, types: known };
}

function referencesOf(form: FormEnvironment, source: string): readonly string[] {
  try {
    return parseTree(form, source).references;
  } catch {
    return [];
  }
}
