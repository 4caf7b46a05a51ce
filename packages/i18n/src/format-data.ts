/** Names of the days of a week, Monday first: whole, abbreviated, and as short as can be. */
export type WeekdayNames = readonly (readonly [name: string, short: string, narrow: string])[];

/** Names of regions by ISO 3166-1 alpha-2 code. */
export type RegionNames = { readonly [code: string]: string };

interface Marks {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  readonly percent: string;
}

/** What CLDR says of a language, made by scripts/i18n.mjs for languages that engines may not know. */
export interface FormatData {
  /** Plural forms but `other`: alternatives of relations that all hold, each an operand, a modulus or 0, 1 when negated, and pairs of limits (UTS #35). */
  readonly plurals: readonly (readonly [string, readonly (readonly (readonly (string | number)[])[])[]])[];
  /** Numbering system. */
  readonly system: string;
  readonly marks: { readonly [system: string]: Marks };
  /** Digits that there must be before the first mark between thousands. */
  readonly grouping: number;
  /** Of a decimal, a percentage and an amount. */
  readonly patterns: readonly [decimal: string, percent: string, currency: string];
  /** Symbol and narrow symbol of currencies, where they are not those of English. */
  readonly signs: { readonly [currency: string]: readonly string[] };
  readonly months: readonly string[];
  /** Further names of months: standing alone, abbreviated. */
  readonly names: readonly (readonly string[])[];
  /** Pattern of a date in words. */
  readonly date: string;
  /** Order of a date's parts: `dMy`. */
  readonly order: string;
  /** Patterns of lists: first two of more, middle, last two, two alone. */
  readonly lists: { readonly [type: string]: readonly string[] };
}
