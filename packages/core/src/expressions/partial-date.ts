import { daysInMonth, formatCivil, parseCivil } from "../civil-date.js";

/** The first and the last day that a date, a month `YYYY-MM` or a year `YYYY` (ISO 8601) may be; `undefined` when it is none of these. */
export function daysOf(value: unknown): readonly [first: string, last: string] | undefined {
  if (typeof value !== "string" || !/^\d{4}(-\d\d){0,2}$/.test(value)) return undefined;
  const first = value + "0000-01-01".slice(value.length);
  const [year, month] = parseCivil(first) ?? [];
  if (year === undefined || month === undefined) return undefined;
  if (value.length === first.length) return [first, first];
  const lastMonth = value.length === 4 ? 12 : month;
  return [first, formatCivil(year, lastMonth, daysInMonth(year, lastMonth))];
}
