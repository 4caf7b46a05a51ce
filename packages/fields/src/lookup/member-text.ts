import { parseCivil, type LookupRecord } from "@diwan/core";
import type { Locale } from "@diwan/i18n";

/** A value of a record as people read it: days as the language writes them, yes and no in words. */
export function memberText(value: LookupRecord[string] | undefined, locale: Locale): string {
  if (typeof value === "boolean") return locale.t(value ? "yes" : "no");
  // No marks between thousands: it may be a year or part of a name.
  if (typeof value === "number")
    return locale.number(value, { useGrouping: false, maximumFractionDigits: 6 });
  const text = String(value ?? "");
  return parseCivil(text) ? locale.date(text) : text;
}
