import type { Locale } from "@diwan/i18n";

/** The numbers of a scale as a definition or a page gives them. */
export interface Scale {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly labels?: readonly unknown[] | undefined;
}

/** More points than this are neither told apart by people nor fit in one row. */
export const MOST_POINTS = 11;

/** The first and last number of a scale. */
export function bounds({ min = 1, max = 5, labels }: Scale): readonly [number, number] {
  const last = labels?.length ? min + labels.length - 1 : max;
  return [min, Math.min(last, min + MOST_POINTS - 1)];
}

/** Every number of a scale, from the first to the last. */
export const numbersOf = ([first, last]: readonly [number, number]): readonly number[] =>
  [...Array(Math.max(0, last - first + 1) || 0).keys()].map((at) => first + at);

/** A number among the numbers of its scale, for those who did not see it: "4 / 5". */
export const ofAll = (value: unknown, scale: Scale, locale: Locale): string =>
  typeof value === "number"
    ? [value, bounds(scale)[1]].map((number) => locale.number(number, { useGrouping: false })).join(" / ")
    : String(value);
