/** Reckoning with the days on which an agency works. */
import { formatCivil } from "./civil-date.js";
import { addDays, daysBetween } from "./date-arithmetic.js";
import type { Holidays, Weekday } from "./definition.js";

/** Days of the week by `Date`'s number. */
const WEEK: readonly Weekday[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];

/** More days than this are not reckoned with: a result that far away is a mistake. */
const MOST = 40_000;

/** Whether a date is a working day. */
function workingDay({ weekdays = [], dates = [], ranges = [] }: Holidays): (date: string) => boolean {
  const single = new Set(dates);
  const free = WEEK.map((day) => weekdays.includes(day));
  return (date) => {
    if (free[new Date(date).getUTCDay()] || single.has(date) || single.has(date.slice(5))) return false;
    return !ranges.some(({ from, to }) => {
      const day = date.slice(-from.length);
      return from <= to ? from <= day && day <= to : from <= day || day <= to;
    });
  };
}

/** Days worked in a year before each of its days, and at its end; made once for each list of holidays. */
const tables = new WeakMap<Holidays, Map<number, Uint16Array>>();
function tableOf(year: number, holidays: Holidays): Uint16Array {
  const made = tables.get(holidays) ?? new Map<number, Uint16Array>();
  tables.set(holidays, made);
  let table = made.get(year);
  if (!table) {
    const isWorking = workingDay(holidays);
    const first = formatCivil(year, 1, 1);
    table = new Uint16Array(daysBetween(first, formatCivil(year, 12, 31)) + 2);
    for (let at = 1; at < table.length; at++)
      table[at] = (table[at - 1] ?? 0) + Number(isWorking(addDays(first, at - 1)));
    made.set(year, table);
  }
  return table;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Days worked from the beginning of a year up to a date, which is counted with them or not. */
function workedUpTo(date: string, isCounted: boolean, since: number, holidays: Holidays): number {
  const year = yearOf(date);
  const gone = daysBetween(formatCivil(year, 1, 1), date) + Number(isCounted);
  let count = tableOf(year, holidays)[gone] ?? 0;
  for (let each = since; each < year; each++) count += tableOf(each, holidays).at(-1) ?? 0;
  return count;
}

/** Working days on the way from one date to another: the first is not counted, the last is. Negative when it is earlier. */
export function workingDays(from: string, to: string, holidays: Holidays): number {
  const days = daysBetween(from, to);
  if (Math.abs(days) > MOST) throw new RangeError("too far away");
  const since = Math.min(yearOf(from), yearOf(to));
  // Backwards, the last day is the earlier one.
  const isCounted = days >= 0;
  return workedUpTo(to, isCounted, since, holidays) - workedUpTo(from, isCounted, since, holidays);
}

/** The working day that many after a date, or before it; the date itself for none. */
export function addWorkingDays(from: string, count: number, holidays: Holidays): string {
  if (!count) return from;
  const [step, end] = count < 0 ? [-1, "0001-01-01"] : [1, "9999-12-31"];
  const isReached = (days: number): boolean =>
    Math.abs(workingDays(from, addDays(from, step * days), holidays)) >= Math.abs(count);
  let [low, high] = [0, Math.min(MOST, Math.abs(daysBetween(from, end)))];
  if (!isReached(high)) throw new RangeError("too far away");
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return addDays(from, step * high);
}
