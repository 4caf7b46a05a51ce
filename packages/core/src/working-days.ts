/** Reckoning with the days on which an agency works. */
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

/** More days than this are not gone through: a result that far away is a mistake. */
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

/** Working days on the way from one date to another: the first is not counted, the last is. Negative when it is earlier. */
export function workingDays(from: string, to: string, holidays: Holidays): number {
  const days = daysBetween(from, to);
  if (Math.abs(days) > MOST) throw new RangeError("too far away");
  const isWorking = workingDay(holidays);
  const step = days < 0 ? -1 : 1;
  let count = 0;
  for (let at = step; at !== days + step; at += step) if (isWorking(addDays(from, at))) count += step;
  return days ? count : 0;
}

/** The working day that many after a date, or before it; the date itself for none. */
export function addWorkingDays(from: string, count: number, holidays: Holidays): string {
  const isWorking = workingDay(holidays);
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let date = from;
  for (let gone = 0; left > 0; gone++) {
    if (gone > MOST) throw new RangeError("too far away");
    date = addDays(date, step);
    if (isWorking(date)) left--;
  }
  return date;
}
