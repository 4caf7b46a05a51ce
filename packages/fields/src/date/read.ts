import { daysInMonth, formatCivil, isBlank } from "@diwan/core";
import { cleanDigits, type Locale } from "@diwan/i18n";
import { boxOf, partOf } from "../entry-parts.js";
import type { Entries } from "../field.js";

export const DATE_PARTS = ["day", "month", "year"] as const;
export type DatePart = (typeof DATE_PARTS)[number];
/** What stands in the three boxes. */
export type DateParts = { readonly [part in DatePart]: string };

/** The number a box holds, in any digits; the month also as a word. `undefined` when it is none, or a year without its four figures. */
export const readPart = (
  part: DatePart,
  entered: string,
  locale: Pick<Locale, "parseMonth">,
): number | undefined => {
  const text = cleanDigits(entered);
  if (part === "month") return locale.parseMonth(text);
  return (part === "day" ? /^(0?[1-9]|[12]\d|3[01])\.?$/ : /^[1-9]\d{3}$/).test(text)
    ? parseInt(text)
    : undefined;
};

const eachPart = (of: (part: DatePart) => string): DateParts =>
  // Every part has its text.
  Object.fromEntries(DATE_PARTS.map((part) => [part, of(part)])) as unknown as DateParts;

/** Civil date `YYYY-MM-DD` (ISO 8601) when the boxes hold a real one; the boxes themselves when not; `undefined` when all are empty. */
export const readDate = (
  entries: Entries,
  { locale }: { readonly locale: Pick<Locale, "parseMonth"> },
): string | DateParts | undefined => {
  const entered = eachPart((part) => boxOf(entries, part));
  if (isBlank(entered)) return undefined;
  const [d, m, y] = DATE_PARTS.map((part) => readPart(part, entered[part], locale));
  if (!d || !m || !y || d > daysInMonth(y, m)) return entered;
  return formatCivil(y, m, d);
};

/** What the boxes show for an answer: its numbers in the locale's digits, or what was entered when it is not a date. */
export const showDate = (value: unknown, locale: Locale): DateParts => {
  const [date, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(typeof value === "string" ? value : "") ?? [];
  return eachPart((part) =>
    date ? locale.number(Number({ day, month, year }[part]), { useGrouping: false }) : partOf(value, part),
  );
};
