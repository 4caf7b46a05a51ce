import { firstDayOf } from "@diwan/core";
import type { Locale } from "@diwan/i18n";
import { boxOf } from "../entry-parts.js";
import { DATE_PARTS, readDate, readPart, showDate, type DatePart, type DateParts } from "../date/read.js";
import type { Entries } from "../field.js";

/** The least that must be known. */
export type Precision = "month" | "year";

/** Whether it is a date, a month `YYYY-MM` or a year `YYYY`: each with a first day that is one. */
export const isPartialDate = (value: unknown): value is string => firstDayOf(value) !== undefined;

/** Whether the box of a part may stay empty. */
export const mayBeEmpty = (part: string, precision: Precision | undefined): boolean =>
  part === "day" || (part === "month" && precision !== "month");

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (ISO 8601), as much as was entered, when the boxes hold one; the boxes themselves when not; `undefined` when all are empty. */
export function readPartialDate(
  entries: Entries,
  {
    locale,
    precision,
  }: { readonly locale: Pick<Locale, "parseMonth">; readonly precision?: Precision | undefined },
): string | DateParts | undefined {
  // Three parts, three strings.
  const [day, month, year] = DATE_PARTS.map((part) => boxOf(entries, part)) as [string, string, string];
  if (day || !year) return readDate(entries, { locale });
  const [y, m] = [readPart("year", year, locale), readPart("month", month, locale)];
  const isEnough = month ? m : mayBeEmpty("month", precision);
  if (!y || !isEnough) return { day, month, year };
  return m ? `${y}-${String(m).padStart(2, "0")}` : String(y);
}

/** What the boxes show for an answer: those of its parts that it has, in the digits of the language. */
export function showPartialDate(value: unknown, locale: Locale): DateParts {
  if (!isPartialDate(value)) return showDate(value, locale);
  const [year, month, day] = value.split("-");
  const texts: { readonly [part in DatePart]: string | undefined } = { day, month, year };
  // Every part has its text.
  return Object.fromEntries(
    DATE_PARTS.map((part) => {
      const text = texts[part];
      return [part, text === undefined ? "" : locale.number(Number(text), { useGrouping: false })];
    }),
  ) as unknown as DateParts;
}
