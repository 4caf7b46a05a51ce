import { withPlaces } from "./currencies.js";
import type { Locale } from "./locale.js";

/**
 * What a calculation gives, as people read it: an amount where it has a currency, yes or no, a date in words, a number. The same for citizens and caseworkers. Years and other
 * numbers of four figures have no mark between them; a text that is only figures may be a reference, and stays as it is.
 */
export function resultInWords(value: unknown, locale: Locale, currency?: string): string {
  if (Array.isArray(value)) return locale.list(value.map((each) => resultInWords(each, locale, currency)));
  if (currency !== undefined) return locale.money(withPlaces(String(value), currency), currency);
  if (typeof value === "boolean") return locale.t(value ? "yes" : "no");
  const text = String(value);
  // A decimal is a string, which Intl writes exactly (ES2023); the types know only numbers.
  if (typeof value === "number" || /^-?\d+\.\d+$/.test(text))
    return locale.number(value as number, {
      useGrouping: Math.abs(Number(value)) >= 10_000,
      maximumFractionDigits: 20,
    });
  return /^\d{4}-\d\d-\d\d$/.test(text) ? locale.date(text) : text;
}
