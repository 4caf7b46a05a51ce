/** Reckoning with civil dates, and the bounds a definition sets. Apart from `civil-date.ts`, because a first page reckons nothing. */
import { daysInMonth, formatCivil, parseCivil } from "./civil-date.js";

/** The first day that a date, a month `YYYY-MM` or a year `YYYY` (ISO 8601) may be; `undefined` when it is none of these. */
export const firstDayOf = (value: unknown): string | undefined => {
  const first =
    typeof value === "string" && /^\d{4}(-\d\d)*$/.test(value)
      ? value + "0000-01-01".slice(value.length)
      : "";
  return parseCivil(first) && first;
};

function need(date: string): [number, number, number] {
  const parts = parseCivil(date);
  if (!parts) throw new RangeError(`not a civil date: ${date}`);
  return parts;
}

/** Day number since 1970-01-01. `Date.UTC` reads years 0 to 99 as 1900 onwards, so the year is set apart. */
function dayNumber(date: string): number {
  const [year, month, day] = need(date);
  return new Date(0).setUTCFullYear(year, month - 1, day) / 864e5;
}

export function addDays(date: string, days: number): string {
  const at = new Date((dayNumber(date) + days) * 864e5);
  return inRange(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** Adds months; a day the month lacks becomes its last (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = need(date);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return inRange(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
export const addYears = (date: string, years: number): string => addMonths(date, years * 12);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Completed years from `birth` to `on`. Someone born on 29 February comes of age on 1 March in a common year. */
export function yearsBetween(birth: string, on: string): number {
  const years = need(on)[0] - need(birth)[0];
  return on.slice(4) < birth.slice(4) ? years - 1 : years;
}

function inRange(year: number, month: number, day: number): string {
  if (!(year > 0 && year < 10000)) throw new RangeError("a date outside the years 1 to 9999");
  return formatCivil(year, month, day);
}

const BOUND = /^today(?:([+-])P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?)?$/;

/** True for what a date bound may be: a civil date, `today`, or `today` plus or minus an ISO 8601 duration of years, months, weeks, days. */
export const isDateBound = (bound: string): boolean => BOUND.test(bound) || parseCivil(bound) !== undefined;

/** The date a bound stands for; years and months are added before weeks and days. */
export function resolveBound(bound: string, today: string): string {
  const match = BOUND.exec(bound);
  if (!match) return bound;
  const sign = match[1] === "-" ? -1 : 1;
  const count = (group: number): number => sign * Number(match[group] ?? 0);
  return addDays(addMonths(today, count(2) * 12 + count(3)), count(4) * 7 + count(5));
}
