import { cleanDigits } from "@diwan/i18n";
import { boxOf } from "../entry-parts.js";
import type { Entries } from "../field.js";

/** Units in the order of ISO 8601, largest first. */
export const UNITS = ["years", "months", "weeks", "days", "hours", "minutes"] as const;
export type DurationUnit = (typeof UNITS)[number];
export const DEFAULT_UNITS: readonly DurationUnit[] = ["hours", "minutes"];

/** How much of each unit. */
export type DurationParts = { readonly [unit in DurationUnit]?: number };

const PATTERN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const LETTERS: { readonly [unit in DurationUnit]: string } = {
  years: "Y",
  months: "M",
  weeks: "W",
  days: "D",
  hours: "H",
  minutes: "M",
};
/** As many digits as a box takes. */
const MOST_DIGITS = 6;

/** The units asked, each once, largest first. */
export const unitsAsked = (units: readonly DurationUnit[] = DEFAULT_UNITS): readonly DurationUnit[] =>
  UNITS.filter((unit) => units.includes(unit));

/** An ISO 8601 duration of these units; units of which there are none are left out, and the smallest stands for nothing at all: `PT2H30M`, `P3M`, `PT0M`. */
export function durationOf(parts: DurationParts, units: readonly DurationUnit[]): string {
  const some = units.filter((unit) => parts[unit]);
  const shown = some.length ? some : units.slice(-1);
  const isClock = (unit: DurationUnit): boolean => unit === "hours" || unit === "minutes";
  const write = (of: readonly DurationUnit[]): string =>
    of.map((unit) => `${parts[unit] ?? 0}${LETTERS[unit]}`).join("");
  const clock = write(shown.filter(isClock));
  return `P${write(shown.filter((unit) => !isClock(unit)))}${clock && `T${clock}`}`;
}

/** What a duration says of each unit, in that one way of writing it; `undefined` for what is none, or is one of other units. */
export function partsOfDuration(
  value: unknown,
  units: readonly DurationUnit[] = UNITS,
): DurationParts | undefined {
  const found = typeof value === "string" ? PATTERN.exec(value) : null;
  if (!found) return undefined;
  const parts = Object.fromEntries(
    UNITS.flatMap((unit, at) => {
      const figures = found[at + 1];
      return figures === undefined ? [] : [[unit, Number(figures)] as const];
    }),
  ) as DurationParts; // keys are units
  return Object.keys(parts).every((unit) => units.includes(unit as DurationUnit)) &&
    Object.values(parts).every((count) => count < 10 ** MOST_DIGITS) &&
    durationOf(parts, unitsAsked(units)) === value
    ? parts
    : undefined;
}

/** The whole number a box holds, in any digits; 0 for an empty one, `undefined` for what is none. */
export function countIn(entered: string): number | undefined {
  const text = cleanDigits(entered);
  return text.length <= MOST_DIGITS && /^\d*$/.test(text) ? Number(text) : undefined;
}

/** A duration when every box holds a whole number or nothing; the boxes themselves when not; `undefined` when all are empty. */
export function readDuration(
  entries: Entries,
  { units }: { readonly units?: readonly DurationUnit[] | undefined },
): string | { readonly [unit: string]: string } | undefined {
  const asked = unitsAsked(units);
  const entered = asked.map((unit) => [unit, boxOf(entries, unit)] as const);
  if (entered.every(([, text]) => !text)) return undefined;
  const counts = entered.map(([unit, text]) => [unit, countIn(text)] as const);
  return counts.some(([, count]) => count === undefined)
    ? Object.fromEntries(entered)
    : durationOf(Object.fromEntries(counts), asked);
}
