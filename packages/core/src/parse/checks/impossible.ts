/**
 * Comparisons with a constant that no answer can make true, because of what the question's type says its answers can be (`answers` of its definition): a unit that is not offered, the
 * 13th month, more choices than there are.
 */
import { itemFields } from "../../fields.js";
import { constantOf } from "../../members.js";
import type { AnswerSpace } from "../field-definition.js";
import { didYouMean, either, suggest } from "../suggest.js";
import { binders, literal, tokens, type Token } from "../tokens.js";
import type { LocatedField, Use } from "../walk.js";
import { once, type Form } from "./form.js";

/** What no answer makes true, and why. */
export interface Impossible {
  /** Where, in characters, and the comparison as it is written. */
  readonly offset: number;
  readonly written: string;
  /** The end of a sentence: "since it is from 1 to 12". */
  readonly reason: string;
  readonly suggestion?: string | undefined;
  /** Nothing but this, or this and more (`&&`), is the whole expression. */
  readonly isDecisive: boolean;
  /** It asks for one answer that there is not, rather than for what is too small or too large. */
  readonly isOneAnswer: boolean;
}

type Constant = number | string;
type Operator = "==" | "<" | "<=" | ">" | ">=";
const MIRRORED: { readonly [operator: string]: Operator } = {
  "==": "==",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};
const BEFORE = /^(?:\(|&&|\|\||\?|:|!|,)$/;
const AFTER = /^(?:\)|&&|\|\||\?|:|,)$/;

/** A part of an expression that is compared: what it can be, and its tokens, `to` excluded. */
interface Term {
  readonly space: AnswerSpace;
  readonly from: number;
  readonly to: number;
}

/** What functions of one answer can give. */
const FUNCTIONS: { readonly [name: string]: (of: AnswerSpace) => AnswerSpace } = {
  size: ({ size }) => ({ least: 0, most: size }),
  year: ({ least, most }) => ({ least: yearOf(least) ?? 1, most: yearOf(most) ?? 9999 }),
  month: () => ({ least: 1, most: 12 }),
  day: () => ({ least: 1, most: 31 }),
};
const yearOf = (day: Constant | undefined): number | undefined =>
  typeof day === "string" ? Number(day.slice(0, 4)) : undefined;

/** What the answers to a question can be. */
export const spaceOf = once((form: Form) =>
  once((located: LocatedField): AnswerSpace => {
    const field = constantOf(located.field);
    if (field.name === undefined) return {};
    const values = form.values(field);
    return { ...(values.length && { values }), ...form.types.of(field)?.answers?.(field) };
  }),
);

/** Variables by which lists are gone through, and the list: `undefined` where it is none of the form's, or where one name stands for several. */
type Variables = ReadonlyMap<string, LocatedField | undefined>;
function variables(all: readonly Token[], form: Form, list: LocatedField | undefined): Variables {
  const found = new Map<string, LocatedField | undefined>();
  for (const { variable, list: at } of binders(all)) {
    const meant = all[at - 1]?.text === "." ? undefined : form.resolve(all[at]?.text ?? "", list);
    const one = meant && "field" in meant && itemFields(meant.field, form.types.answers) ? meant : undefined;
    found.set(variable, found.has(variable) && found.get(variable) !== one ? undefined : one);
  }
  return found;
}

/** The term that begins at a token. */
function termAt(
  all: readonly Token[],
  at: number,
  field: (name: string, list?: LocatedField) => LocatedField | undefined,
  bound: Variables,
  space: (located: LocatedField) => AnswerSpace,
): Term | undefined {
  const token = all[at];
  if (token?.kind !== "name" || all[at - 1]?.text === ".") return undefined;
  const make = all[at + 1]?.text === "(" ? FUNCTIONS[token.text] : undefined;
  if (make) {
    const inner = termAt(all, at + 2, field, bound, space);
    return inner && all[inner.to]?.text === ")"
      ? { space: make(inner.space), from: at, to: inner.to + 1 }
      : undefined;
  }
  if (all[at + 1]?.text === "(") return undefined;
  const isPart = all[at + 1]?.text === "." && all[at + 2]?.kind === "name";
  const part = isPart ? (all[at + 2]?.text ?? "") : undefined;
  if (bound.has(token.text)) {
    const list = bound.get(token.text);
    const inItem = part === undefined || !list ? undefined : field(part, list);
    return inItem && inItem.list === list ? { space: space(inItem), from: at, to: at + 3 } : undefined;
  }
  const located = field(token.text);
  if (!located) return undefined;
  const whole = space(located);
  if (part === undefined) return { space: whole, from: at, to: at + 1 };
  const of = whole.parts && Object.hasOwn(whole.parts, part) ? whole.parts[part] : undefined;
  return of && { space: of, from: at, to: at + 3 };
}

interface Written {
  readonly value: Constant;
  readonly from: number;
  readonly to: number;
}

/** The constant that begins at a token: a number, a text, or a day. */
function constantAt(all: readonly Token[], at: number): Written | undefined {
  const text = literal(all[at]);
  if (text !== undefined) return { value: text, from: at, to: at + 1 };
  if (all[at]?.text === "date" && all[at + 1]?.text === "(" && all[at + 3]?.text === ")") {
    const day = literal(all[at + 2]);
    return day === undefined ? undefined : { value: day, from: at, to: at + 4 };
  }
  const minus = all[at]?.text === "-" ? 1 : 0;
  const number = all[at + minus];
  const value = number?.kind === "number" ? Number(number.text) : NaN;
  return Number.isNaN(value) ? undefined : { value: minus ? -value : value, from: at, to: at + minus + 1 };
}

/** The constants of a list that is written out and begins at a token. */
function listAt(
  all: readonly Token[],
  from: number,
): { readonly values: readonly Constant[]; readonly to: number } | undefined {
  if (all[from]?.text !== "[") return undefined;
  const values: Constant[] = [];
  for (let at = from + 1; ;) {
    const constant = constantAt(all, at);
    if (!constant) return undefined;
    values.push(constant.value);
    at = constant.to;
    if (all[at]?.text === "]") return { values, to: at + 1 };
    if (all[at]?.text !== ",") return undefined;
    at++;
  }
}

/** Whether an answer of these can be so; what cannot be compared is no concern of this check. */
function canBe(
  { least, most, values, written }: AnswerSpace,
  operator: Operator,
  constant: Constant,
): boolean {
  if (operator === "==" && typeof constant === "string") {
    if (values && !values.includes(constant)) return false;
    if (written && !written[0](constant)) return false;
  }
  const isBelow = (bound: Constant | undefined, isStrict: boolean): boolean =>
    typeof bound !== typeof constant ||
    (isStrict ? (bound as Constant) < constant : (bound as Constant) <= constant); // of one type
  const isAbove = (bound: Constant | undefined, isStrict: boolean): boolean =>
    typeof bound !== typeof constant ||
    (isStrict ? (bound as Constant) > constant : (bound as Constant) >= constant); // of one type
  switch (operator) {
    case "==":
      return isBelow(least, false) && isAbove(most, false);
    case "<":
      return isBelow(least, true);
    case "<=":
      return isBelow(least, false);
    case ">":
      return isAbove(most, true);
    case ">=":
      return isAbove(most, false);
  }
}

/** What it can be, as the end of a sentence. */
function reasonOf({ least, most, values, written }: AnswerSpace, constants: readonly Constant[]): string {
  const [first] = constants;
  if (typeof first === "string" && values) {
    const named = values.slice(0, 10).map((value) => `'${value}'`);
    return `it is ${either(values.length > 10 ? [...named.slice(0, 3), "another of the values offered"] : named)}`;
  }
  if (typeof first === "string" && written && !written[0](first)) return `it is ${written[1]}`;
  const low = typeof least === typeof first ? least : undefined;
  const high = typeof most === typeof first ? most : undefined;
  if (low !== undefined && high !== undefined) return `it is from ${low} to ${high}`;
  return low === undefined ? `it is at most ${high}` : `it is at least ${low}`;
}

/** Whether what stands from one token to another is one of the conditions of which all must hold. */
function isDecisive(all: readonly Token[], from: number, to: number): boolean {
  const isJoined = (at: number): boolean => all[at] === undefined || all[at]?.text === "&&";
  let depth = 0;
  for (const { text } of all) {
    if (text === "(" || text === "[") depth++;
    else if (text === ")" || text === "]") depth--;
    else if (!depth && (text === "||" || text === "?")) return false;
  }
  depth = 0;
  for (const { text } of all.slice(0, from)) depth += Number(text === "(") - Number(text === ")");
  return depth === 0 && isJoined(from - 1) && isJoined(to);
}

/** Every comparison of an expression that no answer makes true. */
export function impossibleIn({ source, owner }: Use, form: Form): readonly Impossible[] {
  const all = tokens(source);
  const space = spaceOf(form);
  const bound = variables(all, form, owner?.list);
  const field = (name: string, list = owner?.list): LocatedField | undefined => {
    const meant = form.resolve(name, list);
    return meant && "field" in meant ? meant : undefined;
  };
  const found: Impossible[] = [];
  /** Options that are chosen by themselves are looked at elsewhere, with more words. */
  const isSaidElsewhere = (term: Term, constants: readonly Constant[]): boolean =>
    term.to === term.from + 1 && !!term.space.values && constants.every((one) => typeof one === "string");
  const note = (
    term: Term,
    operator: Operator,
    constants: readonly Constant[],
    from: number,
    to: number,
  ): void => {
    const isAlone = BEFORE.test(all[from - 1]?.text ?? "(") && AFTER.test(all[to]?.text ?? ")");
    if (
      !isAlone ||
      constants.some((one) => canBe(term.space, operator, one)) ||
      isSaidElsewhere(term, constants)
    )
      return;
    const [first, last] = [all[from], all[to - 1]];
    if (!first || !last) return;
    const [only] = constants;
    const suggestion =
      constants.length === 1 && typeof only === "string" && term.space.values
        ? suggest(only, term.space.values)
        : undefined;
    found.push({
      offset: first.index,
      written: source.slice(first.index, last.index + last.text.length),
      reason: `${reasonOf(term.space, constants)}${didYouMean(suggestion)}`,
      suggestion,
      isDecisive: isDecisive(all, from, to),
      isOneAnswer: operator === "==",
    });
  };
  all.forEach((_, at) => {
    const term = termAt(all, at, field, bound, space);
    if (!term) return;
    const sign = all[term.to]?.text ?? "";
    const operator = MIRRORED[MIRRORED[sign] ?? ""];
    const constant = operator && constantAt(all, term.to + 1);
    if (operator && constant) note(term, operator, [constant.value], term.from, constant.to);
    const list = sign === "in" ? listAt(all, term.to + 1) : undefined;
    if (list) note(term, "==", list.values, term.from, list.to);
  });
  all.forEach((_, at) => {
    const constant = constantAt(all, at);
    // The figures of a negative number are no constant of their own.
    if (!constant || all[at - 1]?.text === "-") return;
    const operator = MIRRORED[all[constant.to]?.text ?? ""];
    const term = operator && termAt(all, constant.to + 1, field, bound, space);
    if (operator && term) note(term, operator, [constant.value], constant.from, term.to);
  });
  return found;
}
