import type { WeekdayNames } from "./format-data.js";
import type { DatePart } from "./formats.js";
import type { MessageId, Messages } from "./messages/index.js";

/** Words and formats of one language, handed to everything that shows words. Made by `loadLocale(tag)`; never global, so two languages can stand on one page and one server can answer in many at once. */
export interface Locale {
  /** BCP 47 tag asked for, e.g. `ar-SA`. */
  readonly tag: string;
  /** Tag of the catalogue in use, e.g. `ar`. */
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  /**
   * The words of a message. Numbers in `params` are written in the locale's digits; strings are wrapped in bidi isolates where the
   * direction could break the sentence; `count` chooses the plural form (CLDR, `Intl.PluralRules`).
   */
  t(id: MessageId, params?: MessageParams): string;
  /** A number in the locale's digits. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** An amount; `value` is a decimal string. */
  money(value: string, currency: string): string;
  /** A civil date `YYYY-MM-DD` in words, e.g. "3 March 2026". */
  date(value: string): string;
  /** Items joined as the language joins them. */
  list(items: readonly string[], type?: "conjunction" | "disjunction"): string;
  /** What was typed, in any digits and with this locale's or English separators, as a plain decimal string (`"-1234.5"`); `undefined` when it is not a number. */
  parseNumber(entered: string): string | undefined;
  /**
   * A month typed as number, or as a name or abbreviation in this language, Arabic or English: 1 to 12; `undefined` when it is neither. The first name is
   * `undefined` too, and loads what reads them; `readMonthNames` brings that at once, `loadMonthNames` before it is asked for.
   */
  parseMonth(entered: string): number | undefined;
  /** Country name for an ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** Parts of a date in the order in which the language writes them in figures. */
  order(): readonly DatePart[];
  /** Plural form of a number (CLDR). */
  readonly plural?: (count: number) => Intl.LDMLPluralRule;
  /** Order of words, where the engine may not know the language. */
  readonly compare?: (a: string, b: string) => number;
  /** Reads a month by name, when that has been loaded. */
  monthByName?: (entered: string) => number | undefined;
  /** A year without the mark of its calendar ("٢٠٢٦م"), when what reads months by name has been loaded. */
  withoutYearMark?: (entered: string) => string;
  /** Names of months, where the engine may not know them. */
  readonly months?: () => readonly (readonly string[])[];
  /** Names of the days of a week, where the engine may not know them. */
  readonly weekdays?: () => WeekdayNames;
  /** Fetches what the words of groups need beside them; for `loadMessages`. */
  readonly prepare?: (groups: readonly string[]) => Promise<void>;
  /** Adds the words of a group that came later; see `loadMessages`. */
  add(messages: Messages): void;
}
export type MessageParams = { readonly [name: string]: string | number | boolean | undefined };
