import type { WeekdayNames } from "./format-data.js";

/** Parts of a date, as boxes ask for them. */
export type DatePart = "day" | "month" | "year";

/** How a language writes numbers, dates and lists: Intl's, or our own where an engine has no data for the language (own-formats.ts). */
export interface Formats {
  /** The plural form a count takes. */
  plural(count: number): Intl.LDMLPluralRule;
  number(value: number | string, options?: Intl.NumberFormatOptions): string;
  /** A day (UTC) in words. */
  date(time: number): string;
  list(items: readonly string[], type: "conjunction" | "disjunction"): string;
  /** What separates the whole from the fraction, and thousands from hundreds. */
  readonly decimal: string;
  readonly group: string;
  /** Parts of a date in the order of CLDR's short pattern. */
  order(): readonly DatePart[];
  /** Name of a region; `undefined` when there is none. */
  country(code: string): string | undefined;
  /** Order of words, where the engine may not know the language. */
  readonly compare?: (a: string, b: string) => number;
  /** Names of months, more than one set, January first; not there where the engine knows them. */
  readonly months?: () => readonly (readonly string[])[];
  /** Names of the days of a week, where the engine may not know them; when they have been fetched, with the words of calendars. */
  readonly weekdays?: () => WeekdayNames;
  /** Fetches what the words of groups need beside them. */
  readonly prepare?: (groups: readonly string[]) => Promise<void>;
}
