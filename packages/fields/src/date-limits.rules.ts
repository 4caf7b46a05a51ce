import { report, resolveBound, type Payload } from "@diwan/core";
import { monthNumber } from "@diwan/i18n";
import { readPart } from "./date/read.js";
import { reportYearMark } from "./year-marks.rules.js";

/** Years from today that no answer is without the definition saying so: a longer life than anybody's. */
const FAR = 150;

export interface Limits {
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** Reports a date (`YYYY-MM-DD`), a month (`YYYY-MM`) or a year (`YYYY`) that is too far away, too early or too late. A limit counts for as much of it as the answer has. */
export function reportLimits(
  payload: Payload,
  given: unknown,
  { earliest, latest }: Limits,
  today: () => string,
  part?: string,
): void {
  const value = String(given);
  const bound = (
    code: "earliest" | "latest",
    at: string | undefined,
    out: (value: string, limit: string) => boolean,
  ): void => {
    if (at === undefined) return;
    const limit = resolveBound(at, today()).slice(0, value.length);
    if (out(value, limit))
      report(
        payload,
        code,
        { date: limit, ...(at === "today" && value.length === 10 && { part: at }) },
        part,
      );
  };
  const now = today().slice(0, 4);
  const years = Number(value.slice(0, 4)) - Number(now);
  // A year of another calendar (1446, 2569) is a year of this one as well. Only a definition that gives no bound on that side leaves it to be asked.
  if (years < 0 ? earliest === undefined && -years > FAR : latest === undefined && years > FAR)
    // A year alone has no part of that name to blame.
    return report(payload, "yearFar", { ...(value.length > 4 && { year: true }), count: FAR, now }, part);
  bound("earliest", earliest, (day, limit) => day < limit);
  bound("latest", latest, (day, limit) => day > limit);
}

/**
 * The same for a year beside a day and a month that make no date of this calendar with it (31/6/1405, 14 Ramadan 1446): where every day of the year is out of bounds, the year is
 * what to check. False when it is not the year. `like` has the length of an answer.
 */
export function reportYear(
  payload: Payload,
  entered: unknown,
  limits: Limits,
  today: () => string,
  { like, part }: { readonly like: string; readonly part?: string | undefined },
): boolean {
  if (reportYearMark(payload, entered, today, { year: true }, part)) return true;
  const year = readPart("year", String(entered), { parseMonth: monthNumber });
  if (!year) return false;
  const before = payload.issues.length;
  // The day of that year that is nearest to the bounds.
  const nearest = `${year}${year < Number(today().slice(0, 4)) ? "-12-31" : "-01-01"}`;
  reportLimits(payload, nearest.slice(0, like.length), limits, today, part);
  return payload.issues.length > before;
}

/** Whether a box of a date, or of two, is that of a year. */
export const isYearBox = (part: string): boolean => /(^|\.)year$/.test(part);
