/** What field types say their answers can be with. Bounds that an expression or the day of today moves are not known. */
import { parseCivil } from "../civil-date.js";
import type { AnswerSpace } from "./field-definition.js";

const known = (bound: unknown): number | undefined =>
  (typeof bound === "number" || (typeof bound === "string" && /^-?\d+(\.\d+)?$/.test(bound))) &&
  Number.isFinite(Number(bound))
    ? Number(bound)
    : undefined;

/** Numbers, or decimals written as texts. */
export const numbersBetween = (min: unknown, max: unknown): AnswerSpace => ({
  least: known(min),
  most: known(max),
});

const day = (bound: unknown, rest: string): string | undefined => {
  const whole = typeof bound === "string" ? bound + rest.slice(bound.length) : undefined;
  return parseCivil(whole) ? whole : undefined;
};

/** Days, from bounds that name a day, or the month or year in which it is the first. */
export const daysBetweenBounds = (earliest: unknown, latest: unknown): AnswerSpace => ({
  least: day(earliest, "0000-01-01"),
  most: day(latest, "0000-01-01"),
});

/** As many as are chosen at most, of so many options. */
export const chosenOf = (count: number, max: unknown): AnswerSpace => ({
  size: Math.min(count, known(max) ?? count),
});

/** At most so many characters or items. */
export const sizeUpTo = (most: unknown): AnswerSpace => ({ size: known(most) });
