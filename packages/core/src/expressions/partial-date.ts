import { daysInMonth, formatCivil, parseCivil } from "../civil-date.js";
import { firstDayOf } from "../date-arithmetic.js";

/** The first and the last day that a date, a month `YYYY-MM` or a year `YYYY` (ISO 8601) may be; `undefined` when it is none of these. */
export function daysOf(value: unknown): readonly [first: string, last: string] | undefined {
  const first = firstDayOf(value);
  const [year, month] = parseCivil(first) ?? [];
  if (first === undefined || year === undefined || month === undefined) return undefined;
  if (value === first) return [first, first];
  const lastMonth = String(value).length === 4 ? 12 : month;
  return [first, formatCivil(year, lastMonth, daysInMonth(year, lastMonth))];
}
