/**
 * Civil dates: a day in the Gregorian calendar, `YYYY-MM-DD`, with no time and no zone (ISO 8601). Never a `Date`, which is an instant and moves a
 * birthday by a day for half the world. Strings of this form compare as text.
 */
const FORM = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days in a month of the proleptic Gregorian calendar; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Year, month and day of a real date; `undefined` when it is not one (`2026-02-30`) or not in the form. */
export function parseCivil(value: unknown): [year: number, month: number, day: number] | undefined {
  const match = typeof value === "string" ? FORM.exec(value) : null;
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month) ? [year, month, day] : undefined;
}

export const formatCivil = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

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

/** The civil date it is at an instant in an IANA time zone (by default the platform's). */
export function civilToday(now: Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat("en", { calendar: "iso8601", numberingSystem: "latn", year: "numeric", month: "numeric", day: "numeric", timeZone }).formatToParts(now);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return formatCivil(part("year"), part("month"), part("day"));
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
