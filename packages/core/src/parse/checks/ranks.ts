/**
 * Numbers and days have endless answers, and so have texts and lists; but a condition that only compares them, or their size, with constants tells few apart: those below, at,
 * between and above the constants. Each is given a rank, so that all of them can be tried.
 */
import type { AnswerSpace } from "../field-definition.js";
import { freeNames, literal, tokens, type Token } from "../tokens.js";

const COMPARISONS = /^(?:[=!<>]=|[<>])$/;
const BEFORE = /^(?:\(|&&|\|\||\?|:)$/;
const AFTER = /^(?:\)|&&|\|\||\?|:)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A constant: a number, or the text of a day. `from` and `to` are the tokens it is written with, `to` excluded. */
interface Constant {
  readonly value: number | string;
  readonly from: number;
  readonly to: number;
}

/** The constant that begins, or with `isEnd` ends, at a token. */
function constantAt(all: readonly Token[], at: number, isEnd: boolean): Constant | undefined {
  const from = isEnd && all[at]?.text === ")" ? at - 3 : at;
  const text = all[from + 2];
  if (all[from]?.text === "date" && all[from + 1]?.text === "(" && all[from + 3]?.text === ")") {
    const day = literal(text) ?? "";
    return DAY.test(day) ? { value: day, from, to: from + 4 } : undefined;
  }
  const isMinus = !isEnd && all[at]?.text === "-";
  const number = all[isMinus ? at + 1 : at];
  const value = number?.kind === "number" ? Number(number.text) : NaN;
  if (Number.isNaN(value)) return undefined;
  if (isMinus) return { value: -value, from: at, to: at + 2 };
  return isEnd && all[at - 1]?.text === "-" ? undefined : { value, from: at, to: at + 1 };
}

/** What is compared: a name, or its size. The tokens it is written with, `to` excluded. */
interface Compared {
  readonly isSize: boolean;
  readonly from: number;
  readonly to: number;
}

function comparedAt(all: readonly Token[], at: number): Compared {
  const isSize = all[at - 2]?.text === "size" && all[at - 1]?.text === "(" && all[at + 1]?.text === ")";
  return isSize ? { isSize, from: at - 2, to: at + 2 } : { isSize, from: at, to: at + 1 };
}

/** The constant something is compared with, where the comparison is a condition by itself. */
function comparedWith(all: readonly Token[], { from, to }: Compared): Constant | undefined {
  const isFirst = COMPARISONS.test(all[to]?.text ?? "");
  const isSecond = COMPARISONS.test(all[from - 1]?.text ?? "");
  if (isFirst === isSecond) return undefined;
  const constant = isFirst ? constantAt(all, to + 1, false) : constantAt(all, from - 2, true);
  if (!constant) return undefined;
  const before = all[Math.min(from, constant.from) - 1]?.text ?? "(";
  const after = all[Math.max(to, constant.to)]?.text ?? ")";
  return BEFORE.test(before) && AFTER.test(after) ? constant : undefined;
}

/** Bounds of a field's answers, or of their size. */
function boundsOf(
  { least, most, size }: AnswerSpace,
  isDay: boolean,
  isSize: boolean,
): readonly [unknown, unknown] {
  // What is too short, or has too few items, is an answer all the same until it is validated.
  if (isSize) return [0, size];
  const known = (bound: unknown): unknown =>
    typeof bound === (isDay ? "string" : "number") ? bound : undefined;
  return [known(least), known(most)];
}

export interface Ranked {
  /** The condition with ranks in place of constants. */
  readonly source: string;
  /** The ranks that answers to the question have. */
  readonly ranks: readonly number[];
}

/** `undefined` when the condition does anything else with the answer than to compare it, or its size. */
export function ranked(source: string, name: string, space: AnswerSpace): Ranked | undefined {
  const all = tokens(source);
  const places = new Set(freeNames(source).map(({ index }) => index));
  const compared = all.flatMap((token, at) =>
    token.text === name && places.has(token.index) ? [comparedAt(all, at)] : [],
  );
  const constants = compared.flatMap((one) => comparedWith(all, one) ?? []);
  const isDay = typeof constants[0]?.value === "string";
  const isSize = !!compared[0]?.isSize;
  if (
    constants.length < compared.length ||
    compared.some((one) => one.isSize !== isSize) ||
    constants.some(({ value }) => (typeof value === "string") !== isDay) ||
    (isSize && isDay)
  )
    return undefined;
  const [low, high] = boundsOf(space, isDay, isSize);
  const values = [
    ...new Set([...constants.map(({ value }) => value), low, high].filter((one) => one !== undefined)),
  ].sort((a, b) => ((a as number) < (b as number) ? -1 : 1)); // all numbers, or all days, whose texts sort as they do
  const rank = (value: unknown): number => 2 * values.indexOf(value as number) + 1; // one of them
  const least = low === undefined ? 0 : rank(low);
  const most = high === undefined ? 2 * values.length : rank(high);
  let written = "";
  let end = 0;
  const instead = [
    ...constants.map(({ value, ...place }) => ({ ...place, text: String(rank(value)) })),
    ...compared.map((place) => ({ ...place, text: name })),
  ];
  for (const { text, from, to } of instead.sort((a, b) => a.from - b.from)) {
    const [first, last] = [all[from], all[to - 1]];
    if (!first || !last) return undefined;
    written += `${source.slice(end, first.index)}${text}`;
    end = last.index + last.text.length;
  }
  return {
    source: written + source.slice(end),
    ranks: Array.from({ length: 2 * values.length + 1 }, (_, at) => at).filter(
      (at) => at >= least && at <= most,
    ),
  };
}
