import type { CompiledForm } from "./compiled.js";
import type { Definition, Expression, Field, Rule } from "./definition.js";
import { questionScope, type Scope } from "./expressions/scope.js";
import { simple, type Evaluate } from "./expressions/simple.js";
import type { AnswerRules, AnswerType, AnswerTypes } from "./answer-type.js";
import { isAnswerField, itemFields, revealed } from "./fields.js";
import { loadValidation, NOT_LOADED } from "./rules.js";

export type { CompiledForm } from "./compiled.js";
export type { Evaluate, Read } from "./expressions/simple.js";

export interface CompileOptions {
  /** The answer types a definition may ask. `@diwan/fields/answers` has those that come with Diwan, and functions bound to them. */
  readonly types: AnswerTypes;
  /** `"later"`: show the form first and `await form.loadRules()` before anything is judged. */
  readonly rules?: "now" | "later";
}

/** A definition that cannot be run. `parseDefinition` says everything that is wrong with one, with line and column. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
  constructor(
    readonly code: "version" | "unknownType" | "forbiddenName" | "duplicateName" | "expression",
    readonly pointer: string,
    message: string,
  ) {
    super(`${pointer}: ${message}`);
  }
}

/** Says at once that a function of the engine was called without the types a definition asks: `@diwan/fields` has the same functions with its own. */
export function needTypes(types: AnswerTypes | undefined, name: string): asserts types {
  if (!types) throw new TypeError(`${name}() needs types: @diwan/fields/answers has them`);
}

/** Names an answer cannot have: they reach into JavaScript's objects. CEL's own words are refused when the definition is read. */
const FORBIDDEN = /^(__.*|constructor|prototype|toString|valueOf|hasOwnProperty)$/;

/** Checks the little that running depends on and compiles expressions, loading CEL only when one is beyond the everyday subset. */
export async function compileForm(
  definition: Definition,
  { types, rules = "now" }: CompileOptions,
): Promise<CompiledForm> {
  needTypes(types, "compileForm");
  if (definition?.diwan !== 1)
    throw new DefinitionError("version", "/diwan", "not a definition of version 1");
  const used = new Map<string, AnswerType>();
  const found: { source: Expression; list: string; pointer: string }[] = [];
  const add = (source: Expression | undefined, list: string, pointer: string): void => {
    if (source !== undefined) found.push({ source, list, pointer });
  };
  const addRules = (rules: readonly Rule[] | undefined, list: string, pointer: string): void =>
    rules?.forEach((rule, at) => add(rule.check, list, `${pointer}/rules/${at}/check`));

  const walk = (fields: readonly Field[], list: string, names: Set<string>, pointer: string): void =>
    fields.forEach((field, at) => {
      const here = `${pointer}/${at}`;
      add(field.showWhen, list, `${here}/showWhen`);
      const type = types.get(field.type);
      if (!type) throw new DefinitionError("unknownType", `${here}/type`, `unknown type '${field.type}'`);
      if (!isAnswerField(field) === (type.holds !== "nothing"))
        throw new DefinitionError("forbiddenName", `${here}/name`, `bad name '${field.name}'`);
      if (!isAnswerField(field)) return;
      used.set(field.type, type);
      if (!/^[a-z_]\w*$/i.test(field.name) || FORBIDDEN.test(field.name))
        throw new DefinitionError("forbiddenName", `${here}/name`, `bad name '${field.name}'`);
      if (names.has(field.name))
        throw new DefinitionError("duplicateName", `${here}/name`, `second '${field.name}'`);
      names.add(field.name);
      addRules(field.rules, list, here);
      const items = itemFields(field, types);
      if (items) walk(items, list ? `${list}/${field.name}` : field.name, new Set(), `${here}/fields`);
      for (const [, under, below] of revealed(field, types)) walk(under, list, names, here + below);
    });

  const names = new Set<string>();
  definition.pages.forEach((page, at) => {
    add(page.showWhen, "", `/pages/${at}/showWhen`);
    addRules(page.rules, "", `/pages/${at}`);
    walk(page.fields, "", names, `/pages/${at}/fields`);
  });
  for (const [name, source] of Object.entries(definition.calculations ?? {})) {
    if (names.has(name))
      throw new DefinitionError("duplicateName", `/calculations/${name}`, `second '${name}'`);
    add(source, "", `/calculations/${name}`);
  }

  const loaded = new Map<string, AnswerRules>();
  let isLoaded = false;
  const load = async (): Promise<void> => {
    await Promise.all([
      loadValidation(),
      ...[...used].map(async ([name, { rules: of }]) => {
        const found = typeof of === "function" ? await of() : of;
        if (found) loaded.set(name, found);
      }),
    ]);
    isLoaded = true;
  };
  if (rules === "now") await load();

  const scopes = new Map<string, Scope>();
  const compiled = new Map<string, Evaluate>();
  const key = (source: Expression, list = ""): string => `${list}:${source}`;
  const beyond: typeof found = [];
  for (const one of found) {
    let scope = scopes.get(one.list);
    if (!scope) scopes.set(one.list, (scope = questionScope(definition, types, one.list)));
    const evaluate = simple(one.source, scope);
    if (evaluate) compiled.set(key(one.source, one.list), evaluate);
    else beyond.push(one);
  }
  if (beyond.length) {
    const compiler = (await import("./expressions/cel.js")).celCompiler(definition, types);
    for (const { source, list, pointer } of beyond) {
      try {
        compiled.set(key(source, list), compiler.compile(source, list));
      } catch (error) {
        throw new DefinitionError(
          "expression",
          pointer,
          `${source}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  }
  return {
    definition,
    types,
    expression: (source, list) => compiled.get(key(source, list)) ?? (() => undefined),
    loadRules: load,
    rules(type) {
      // An answer without rules would pass for right.
      if (!isLoaded) throw new Error(NOT_LOADED);
      return loaded.get(type);
    },
  };
}
