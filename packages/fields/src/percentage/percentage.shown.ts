import type { Locale } from "@diwan/i18n";

/** A percentage in words, its figures not rounded and its sign where the language has it. */
export const shownPercentage = (value: number, locale: Locale): string =>
  locale.number(value, { style: "unit", unit: "percent", maximumFractionDigits: 20 });
