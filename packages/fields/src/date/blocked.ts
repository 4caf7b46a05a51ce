/** Days of the week as a definition names them, in the order of ISO 8601. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** Days that cannot be chosen: `YYYY-MM-DD`, or `MM-DD` for that day of every year. */
export interface Blocked {
  readonly weekdays?: readonly (typeof WEEKDAYS)[number][] | undefined;
  readonly dates?: readonly string[] | undefined;
  readonly ranges?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

/** Which part of `blocked` a civil date is one of: a day of the week goes before the rest, because the same day of the next week is no better. */
export function blockedBy(
  date: string,
  { weekdays = [], dates = [], ranges = [] }: Blocked,
): "weekday" | "day" | undefined {
  if (weekdays.some((day) => day === WEEKDAYS[weekdayOf(date) - 1])) return "weekday";
  // A day of every year is compared with the end of the date.
  const isOne = dates.some((day) => date.endsWith(day));
  const isWithin = ({ from, to }: { readonly from: string; readonly to: string }): boolean => {
    const day = date.slice(-from.length);
    return from <= to ? from <= day && day <= to : from <= day || day <= to;
  };
  return isOne || ranges.some(isWithin) ? "day" : undefined;
}

/** The day of the week of a civil date: 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;
