import type { Locale } from "@diwan/i18n";
import { DATE_PARTS, readDate, type DateParts } from "../date/read.js";
import type { Entries } from "../field.js";

export const SIDES = ["from", "to"] as const;
export type Side = (typeof SIDES)[number];

/** One of the two dates of an answer: civil, or as it stands in its boxes. */
export const sideOf = (value: unknown, side: Side): unknown =>
  // Any object may be read by key; what it holds is checked.
  typeof value === "object" && value ? (value as { readonly [side in Side]?: unknown })[side] : undefined;

/** Both dates, each as a date is read; a date whose boxes are empty is left out, and the whole when both are. */
export function readDateRange(
  entries: Entries,
  p: { readonly locale: Locale },
): { readonly [side in Side]?: string | DateParts } | undefined {
  const dates = SIDES.flatMap((side) => {
    const own = Object.fromEntries(DATE_PARTS.map((part) => [part, entries[`${side}.${part}`] ?? []]));
    const date = readDate(own, p);
    return date === undefined ? [] : [[side, date] as const];
  });
  return dates.length ? Object.fromEntries(dates) : undefined;
}
