import { signal } from "@preact/signals-core";
import type { CompiledForm } from "./compiled.js";
import type { Definition, Expression, Field, Rule } from "./definition.js";
import { questionScope, type FoundExpression, type Scope } from "./expressions/scope.js";
import { simple, type Evaluate } from "./expressions/simple.js";
import type { AnswerRules, AnswerType, AnswerTypes } from "./answer-type.js";
import { isAlwaysAsked, isAnswerField, itemFields, revealed } from "./fields.js";
import { isNameable } from "./own.js";
import { loadValidation } from "./load-validation.js";
import { NOT_LOADED } from "./not-loaded.js";

export type { CompiledForm } from "./compiled.js";
export type { Evaluate, Read } from "./expressions/simple.js";

export interface CompileOptions {
  /** The answer types a definition may ask. `@diwan/fields/answers` has those that come with Diwan, and functions bound to them. */
  readonly types: AnswerTypes;
  /** `"later"`: show the form first and `await form.loadRules()` before anything is validated. */
  readonly rules?: "now" | "later";
  /** `"later"`: only the first page and what it depends on; `await form.load()` before a later one is asked. */
  readonly pages?: "now" | "later";
}

/** What an expression that calls a function looks like; `calls.ts` comes apart from the first page. */
export const CALL = /\b(today|age|add\w+|daysBetween)\(/;

/** Whether a field has members by expression, or options or documents with a condition; what they are is found by `members.ts`, which comes apart from the first page. */
const hasMembers = (field: Field): boolean =>
  // Fields of a list have conditions of their own. Any JSON but null and undefined can be asked for a property.
  (Object.values({ ...field, fields: 0 }).flat() as readonly (Member | null | undefined)[]).some(
    (member) => member?.expression ?? member?.showWhen,
  );
type Member = { readonly expression?: unknown; readonly showWhen?: unknown };

/**
 * Checks the little that running depends on and compiles expressions, loading CEL only when one is beyond the everyday subset. All of the form at once, or
 * page by page: then a page costs nothing before it is asked for.
 */
export async function compileForm(
  definition: Definition,
  { types, rules = "now", pages: when = "now" }: CompileOptions,
): Promise<CompiledForm> {
  const refuse = async (...wrong: readonly [FoundExpression?, unknown?]): Promise<never> => {
    throw (await import("./refusal.js")).refusalOf(definition, types, ...wrong);
  };
  // Whoever calls this without types is told so there.
  if (!(types as AnswerTypes | undefined) || definition?.diwan !== 1) return refuse();
  const { pages, calculations = {} } = definition;
  const whole = pages.length + 1;
  const ready = signal(0);
  const used = new Map<string, AnswerType>();
  const loaded = new Map<string, AnswerRules | undefined>();
  const compiled = new Map<string, Evaluate>();
  let names: ReadonlySet<string> = new Set();
  let areRulesWanted = rules === "now";
  let isLoaded = false;
  let bind: CompiledForm["bind"];
  const key = (source: Expression, list = ""): string => `${list}:${source}`;

  const loadRules = async (): Promise<void> => {
    areRulesWanted = true;
    await Promise.all([
      loadValidation(),
      ...[...used].map(async ([name, { rules: of }]) => {
        loaded.set(name, typeof of === "function" ? await of() : of);
      }),
    ]);
    isLoaded = true;
  };

  /** Makes the first `to` pages ready; what can only be compiled knowing more makes all of them ready. */
  const grow = async (to: number): Promise<void> => {
    const from = ready.peek();
    const next = pages.slice(from, to);
    await types.load?.(next);

    const found: FoundExpression[] = [];
    const known = new Set(names);
    const withMembers: (readonly [Field, string])[] = [];
    let isWrong = false;
    const add = (source: Expression | undefined, list: string): void => {
      if (source !== undefined) found.push({ source, list });
    };
    const addRules = (rules: readonly Rule[] | undefined, list: string): void =>
      rules?.forEach(({ check }) => add(check, list));
    const walk = (fields: readonly Field[], list: string, names: Set<string>): void =>
      fields.forEach((field) => {
        add(field.showWhen, list);
        const type = types.get(field.type);
        const isQuestion = isAnswerField(field);
        isWrong ||= !type || isQuestion === (type.holds === "nothing");
        if (!type || !isQuestion) return;
        const { name } = field;
        isWrong ||= !isNameable(name) || names.has(name);
        used.set(field.type, type);
        type.asked?.(field);
        if (hasMembers(field)) withMembers.push([field, list]);
        names.add(name);
        addRules(field.rules, list);
        const items = itemFields(field, types);
        if (items) walk(items, list ? `${list}/${name}` : name, new Set());
        for (const [, under] of revealed(field, types)) walk(under, list, names);
      });
    for (const page of next) {
      add(page.showWhen, "");
      addRules(page.rules, "");
      walk(page.fields, "", known);
    }
    const isWhole = to === whole;
    for (const [name, source] of isWhole ? Object.entries(calculations) : []) {
      isWrong ||= known.has(name);
      add(source, "");
    }
    if (isWrong) return refuse();
    if (withMembers.length) bind = (await import("./members.js")).membersIn(withMembers, add);

    const part = { ...definition, pages: pages.slice(0, to), calculations: isWhole ? calculations : {} };
    const call = found.some(({ source }) => CALL.test(source))
      ? (await import("./expressions/calls.js")).readCall
      : undefined;
    const scopes = new Map<string, Scope>();
    const beyond: FoundExpression[] = [];
    for (const one of found) {
      let scope = scopes.get(one.list);
      if (!scope) scopes.set(one.list, (scope = questionScope(part, types, one.list)));
      const evaluate = simple(one.source, scope, call);
      if (evaluate) compiled.set(key(one.source, one.list), evaluate);
      else beyond.push(one);
    }
    if (beyond.length) {
      const compiler = (await import("./expressions/cel.js")).celCompiler(part, types);
      for (const one of beyond) {
        try {
          compiled.set(key(one.source, one.list), compiler.compile(one.source, one.list));
        } catch (error) {
          // It may name a calculation, or a question of a later page.
          return isWhole ? refuse(one, error) : grow(whole);
        }
      }
    }
    // What is validated already goes on being validated by all its rules.
    if (areRulesWanted) await loadRules();
    names = known;
    ready.value = to;
  };

  const isReady = (id?: string): boolean =>
    ready.value >= (pages.findIndex((page) => page.id === id) + 1 || whole);
  let growing: Promise<void> | undefined;

  await grow((when === "later" && pages.findIndex(isAlwaysAsked) + 1) || whole);
  return {
    definition,
    types,
    expression: (source, list) => compiled.get(key(source, list)) ?? (() => undefined),
    get bind() {
      return bind;
    },
    loadRules,
    rules(type) {
      // An answer without rules would pass for right.
      if (!isLoaded) throw new Error(NOT_LOADED);
      return loaded.get(type);
    },
    get ready() {
      return ready.value;
    },
    isReady,
    async load(page) {
      // One after the other, so that whoever asks for a page need not wait for those after it.
      while (!isReady(page))
        await (growing ??= grow(ready.peek() + 1).finally(() => {
          growing = undefined;
        }));
    },
  };
}
