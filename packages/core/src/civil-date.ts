/**
 * Civil dates: a day in the Gregorian calendar, `YYYY-MM-DD`, with no time and no zone (ISO 8601). Never a `Date`, which is an instant and moves a
 * birthday by a day for half the world. Strings of this form compare as text.
 */
const FORM = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days in a month of the proleptic Gregorian calendar; `month` is 1 to 12. It repeats every 400 years, which keeps clear of `Date`'s own reading of years below 100. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** Year, month and day of a real date; `undefined` when it is not one (`2026-02-30`) or not in the form. */
export function parseCivil(value: unknown): [year: number, month: number, day: number] | undefined {
  const match = typeof value === "string" ? FORM.exec(value) : null;
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month)
    ? [year, month, day]
    : undefined;
}

export const formatCivil = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Making one costs about a hundred times its use, and every date rule asks what day it is, many times a minute. */
const clocks = new Map<
  string | undefined,
  { readonly format: Intl.DateTimeFormat; minute?: number; day?: string }
>();

/** The civil date it is at an instant in an IANA time zone (by default the platform's). */
export function civilToday(now: Date, timeZone?: string): string {
  // Swedish is written as ISO 8601 is, in every engine.
  const clock = clocks.get(timeZone) ?? { format: new Intl.DateTimeFormat("sv", { timeZone }) };
  clocks.set(timeZone, clock);
  // Days begin on a whole minute everywhere.
  const minute = Math.floor(now.getTime() / 60_000);
  if (clock.minute !== minute) {
    clock.day = clock.format.format(now);
    clock.minute = minute;
  }
  return clock.day ?? "";
}
