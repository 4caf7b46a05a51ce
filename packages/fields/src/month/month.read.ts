import { parseCivil } from "@diwan/core";
import type { Locale } from "@diwan/i18n";
import { readPart, showDate, type DateParts } from "../date/read.js";
import { boxOf } from "../entry-parts.js";
import type { Entries } from "../field.js";

export const MONTH_PARTS = ["month", "year"] as const;
/** What stands in the two boxes. */
export type MonthParts = { readonly [part in (typeof MONTH_PARTS)[number]]: string };

export const isMonth = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d$/.test(value) && !!parseCivil(`${value}-01`);

/** `YYYY-MM` (ISO 8601) when the boxes hold a month; the boxes themselves when not; `undefined` when both are empty. */
export function readMonth(
  entries: Entries,
  { locale }: { readonly locale: Pick<Locale, "parseMonth"> },
): string | MonthParts | undefined {
  const [month = "", year = ""] = MONTH_PARTS.map((part) => boxOf(entries, part));
  if (!month && !year) return undefined;
  const [m, y] = [readPart("month", month, locale), readPart("year", year, locale)];
  return m && y ? `${y}-${String(m).padStart(2, "0")}` : { month, year };
}

/** What the boxes show for an answer. */
export const showMonth = (value: unknown, locale: Locale): DateParts =>
  showDate(isMonth(value) ? `${value}-01` : value, locale);
