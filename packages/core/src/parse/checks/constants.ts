import { parseCivil } from "../../civil-date.js";
import { readPattern } from "../../expressions/pattern.js";
import { CivilTime, IsoDuration } from "../../expressions/values.js";
import { own } from "../../own.js";
import { unknownCurrency } from "../field-checks.js";
import type { Finding } from "../problem.js";
import { didYouMean, suggest } from "../suggest.js";
import { literal, tokens, type Token } from "../tokens.js";
import type { Use } from "../walk.js";
import type { Check, Form } from "./form.js";

const isMade =
  (make: (text: string) => unknown) =>
  (text: string): boolean => {
    try {
      make(text);
      return true;
    } catch {
      return false;
    }
  };

/** Functions that read what a text says, and what it is called. */
const READ: { readonly [name: string]: readonly [isRight: (text: string) => boolean, words: string] } = {
  date: [(text) => parseCivil(text) !== undefined, "a real date: write one such as date('2026-01-31')"],
  time: [isMade((text) => new CivilTime(text)), "a time of 24 hours: write one such as time('08:30')"],
  duration: [
    isMade((text) => new IsoDuration(text)),
    "a duration: write one such as duration('PT2H30M') or duration('P28D') (ISO 8601)",
  ],
};

/** What is wrong with the constants of one expression. */
type ConstantCheck = (all: readonly Token[], form: Form, use: Use) => readonly Omit<Finding, "pointer">[];

/** Dates, times and durations written into expressions are real ones: with any other the expression is never decided, and its condition never met. */
const texts: ConstantCheck = (all) =>
  all.flatMap((token, at) => {
    const [before, bracket, after] = [all[at - 2]?.text, all[at - 1]?.text, all[at + 1]?.text];
    const text = literal(token);
    const [isRight, words = ""] = own(READ, before ?? "") ?? [];
    if (text === undefined || !isRight || bracket !== "(" || after !== ")" || isRight(text)) return [];
    return [{ offset: token.index, code: "expression", message: `'${text}' is not ${words}.` }];
  });

/** The last argument of each call of one of these functions, where it is written out. */
function* lastTexts(all: readonly Token[], names: readonly string[]): Generator<Token> {
  for (const [at, { text }] of all.entries()) {
    if (!names.includes(text) || all[at + 1]?.text !== "(") continue;
    let depth = 0;
    for (let i = at + 1; i < all.length; i++) {
      if (all[i]?.text === "(") depth++;
      if (all[i]?.text === ")") depth--;
      const last = all[i - 1];
      if (depth > 0) continue;
      if (last && all[i - 2]?.text === ",") yield last;
      break;
    }
  }
}

/** Working days are counted by a list of holidays that the form names. */
const namesOfHolidays: ConstantCheck = (all, { definition: { holidays: lists = {} } }) =>
  [...lastTexts(all, ["workingDays", "addWorkingDays"])].flatMap((token) => {
    const name = literal(token);
    if (name === undefined || own(lists, name)) return [];
    const suggestion = suggest(name, Object.keys(lists));
    return [
      {
        offset: token.index,
        code: "unknownName",
        suggestion,
        message: `There are no holidays '${name}' in 'holidays' of the form${didYouMean(suggestion)}`,
      },
    ];
  });

/** A currency that an amount is rounded by exists. */
const currencies: ConstantCheck = (all) =>
  [...lastTexts(all, ["round"])].flatMap((token) =>
    unknownCurrency(literal(token), "").map((finding) => ({ ...finding, offset: token.index })),
  );

/** A pattern cannot be made to run for ever by what somebody types: neither as it is written nor as it is run. That it is one, the language of expressions says, and what it says. */
const patterns: ConstantCheck = (_, form, use) => {
  const { checkPattern } = form.types;
  const checked = form.checked(use);
  if ("error" in checked || !checkPattern) return [];
  return checked.patterns.flatMap(({ pattern, position }) => {
    const found = [pattern, ...runAs(pattern)].map(checkPattern).find(({ length }) => length) ?? [];
    return found.map((finding) => ({ ...finding, offset: position }));
  });
};

/** A pattern as it is run; nothing for what is none. */
function runAs(pattern: string): readonly string[] {
  try {
    return [readPattern(pattern).source];
  } catch {
    return [];
  }
}

/** `index()` is the place of an item in its list, and outside of lists there is none. */
const indexes: ConstantCheck = (all, _, { owner }) =>
  owner?.list
    ? []
    : all
        .filter(({ text }, at) => text === "index" && all[at + 1]?.text === "(" && all[at + 2]?.text === ")")
        .map(({ index }) => ({
          offset: index,
          code: "expression",
          message:
            "'index()' is the place of a list's item, and this stands outside of every list: write index(item) for one that a list is gone through by.",
        }));

const CHECKS: readonly ConstantCheck[] = [texts, namesOfHolidays, currencies, patterns, indexes];

export function constantsIn(use: Use, form: Form): readonly Finding[] {
  const all = tokens(use.source);
  return CHECKS.flatMap((check) =>
    check(all, form, use).map((finding) => ({ ...finding, pointer: use.pointer })),
  );
}

export const constants: Check = (form) => form.uses.flatMap((use) => constantsIn(use, form));
