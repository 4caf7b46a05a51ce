import { cleanDigits, type Locale } from "@diwan/i18n";
import { boxOf, partOf } from "../entry-parts.js";
import type { Entries } from "../field.js";

/** What stands in the boxes; `period` only where the language counts hours to 12. */
export interface TimeParts {
  readonly hour: string;
  readonly minute: string;
  readonly period?: string;
}
export type TimePart = keyof TimeParts;

/** A time of day as `HH:MM`, 00:00 to 23:59 (ISO 8601). */
export const isTime = (value: unknown): value is string =>
  typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** Languages that count hours to 12 by themselves or in a region, for which an engine has no data: it would take those of its own user instead. */
const WITHOUT_DATA = /^(ckb|ha|km|si|so|sq|ti|ug)\b/;

/** Whether people of the language count the hours of a day to 12, twice. Plain "en" is no region's; its dates are British, and so are its times. */
export const countsTo12 = ({ tag }: Pick<Locale, "tag">): boolean =>
  tag !== "en" &&
  !WITHOUT_DATA.test(tag) &&
  new Intl.DateTimeFormat(tag, { hour: "numeric" }).resolvedOptions().hour12 === true;

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** Whether a box holds what its part may be, in any digits. Hours may be counted to 12 or to 24 whatever the language. */
export const isRight = (part: TimePart, entered: string): boolean => {
  const text = cleanDigits(entered);
  if (part === "period") return text === "am" || text === "pm";
  return /^\d{1,2}$/.test(text) && Number(text) < (part === "hour" ? 24 : 60);
};

/** `HH:MM` when the boxes hold a time; the boxes themselves when not; `undefined` when nothing was entered. An hour over 12 says by itself which half of the day it lies in. */
export function readTime(
  entries: Entries,
  { locale }: { readonly locale: Locale },
): string | TimeParts | undefined {
  const [hour, minute] = [boxOf(entries, "hour"), boxOf(entries, "minute")];
  const period = entries["period"]?.[0]?.trim();
  if (!hour && !minute) return period ? { hour, minute, period } : undefined;
  const half = period ?? (countsTo12(locale) ? "" : undefined);
  const entered = { hour, minute, ...(half !== undefined && { period: half }) };
  if (!isRight("hour", hour) || !isRight("minute", minute)) return entered;
  const [h, m] = [Number(cleanDigits(hour)), Number(cleanDigits(minute))];
  const of12 = h >= 1 && h <= 12;
  if (half === undefined || (!of12 && half !== (h ? "am" : "pm"))) return `${twoDigits(h)}:${twoDigits(m)}`;
  return of12 && half ? `${twoDigits((h % 12) + (half === "pm" ? 12 : 0))}:${twoDigits(m)}` : entered;
}

/** What the boxes show for an answer: its numbers as the language counts and writes them, or what was entered when it is no time. */
export function showTime(value: unknown, locale: Locale): Required<TimeParts> {
  if (!isTime(value))
    return {
      hour: partOf(value, "hour"),
      minute: partOf(value, "minute"),
      period: partOf(value, "period"),
    };
  const [hour = 0, minute = 0] = value.split(":").map(Number);
  const to12 = countsTo12(locale);
  return {
    hour: locale.number(to12 ? hour % 12 || 12 : hour),
    minute: locale.number(minute, { minimumIntegerDigits: 2 }),
    period: hour < 12 ? "am" : "pm",
  };
}

/** A time as people of the language write it: "14:30", "2:30 PM". */
export function timeInWords(value: string, locale: Locale): string {
  if (!isTime(value)) return value;
  const { hour, minute } = showTime(value, locale);
  if (!countsTo12(locale))
    return `${locale.number(Number(value.slice(0, 2)), { minimumIntegerDigits: 2 })}:${minute}`;
  const parts = new Intl.DateTimeFormat(locale.tag, { hour: "numeric", timeZone: "UTC" }).formatToParts(
    Date.parse(`2026-01-01T${value}Z`),
  );
  const period = parts.find(({ type }) => type === "dayPeriod")?.value ?? "";
  const isBefore =
    parts.findIndex(({ type }) => type === "dayPeriod") < parts.findIndex(({ type }) => type === "hour");
  return isBefore ? `${period}${hour}:${minute}` : `${hour}:${minute} ${period}`;
}
