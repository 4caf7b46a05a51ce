import { daysBetween, addDays, parseCivil } from "@diwan/core";
import { asDate, dayFaults, YEARLY_DAY, YearlyDay, type FieldFinding } from "@diwan/core/schema";
import * as z from "zod";
import { blockedBy, WEEKDAYS, type Blocked } from "./blocked.js";

/** `blocked` of a date, as it is written in a definition. */
export const blockedDays = z
  .strictObject({
    weekdays: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .meta({ description: "Days of the week.", examples: [["friday", "saturday"]] })
      .exactOptional(),
    dates: z
      .array(YearlyDay)
      .min(1)
      .meta({
        description: "Single days: a date, or `MM-DD` for that day of every year.",
        examples: [["2026-12-16", "12-25"]],
      })
      .exactOptional(),
    ranges: z
      .array(
        z
          .strictObject({
            from: YearlyDay.meta({ description: "First day that cannot be chosen." }),
            to: YearlyDay.meta({ description: "Last day that cannot be chosen." }),
          })
          .meta({
            description:
              "From one day to another, both of them blocked. With `MM-DD`, every year; from a later to an earlier day it goes over the end of the year.",
            examples: [{ from: "2026-03-19", to: "2026-03-22" }],
          }),
      )
      .min(1)
      .meta({
        description: "Spans of days, such as holidays.",
        examples: [[{ from: "12-24", to: "01-02" }]],
      })
      .exactOptional(),
  })
  .meta({
    description:
      "Days that cannot be chosen. Say so in the hint as well, and in `messages` (`blocked`) why: “Our offices are closed on that day”.",
    examples: [
      { weekdays: ["friday"], dates: ["12-16"], ranges: [{ from: "2026-03-19", to: "2026-03-22" }] },
    ],
  });

interface Limited {
  readonly earliest?: string;
  readonly latest?: string;
  readonly blocked?: Blocked;
}

/** Days that are none, spans that end before they begin, and questions that no day is left for. */
export function checkBlocked({ earliest, latest, blocked }: Limited): readonly FieldFinding[] {
  if (blocked === undefined) return [];
  if (Object.keys(blocked).length === 0)
    return [
      {
        pointer: "/blocked",
        code: "tooFew",
        message: "'blocked' names no day: give 'weekdays', 'dates' or 'ranges', or take it out.",
      },
    ];
  const found = dayFaults(blocked, "/blocked");
  if (found.length) return found;
  const nothing = nothingLeft(blocked, earliest, latest);
  return nothing === undefined
    ? []
    : [{ pointer: nothing, code: "unanswerable", message: NOTHING[nothing === "/blocked" ? "day" : "week"] }];
}

const NOTHING = {
  week: "All seven days of the week are blocked: no date could be right.",
  day: "Every day that the question would take is blocked: no date could be right.",
} as const;

/** Days that are looked at: more than the weekdays and days of the year take to come round in every combination. */
const MOST = 366 * 40;

/** Where it stands that every day is blocked; `undefined` when one is left, or cannot be looked for. */
function nothingLeft(
  blocked: Blocked,
  earliest: string | undefined,
  latest: string | undefined,
): "/blocked/weekdays" | "/blocked" | undefined {
  if (new Set(blocked.weekdays).size === WEEKDAYS.length) return "/blocked/weekdays";
  const isFixed = [earliest, latest].every(parseCivil);
  // Where a side is open, or moves with the day, there are days beyond every span with a year: only what comes round every week or year can block them all.
  const first = isFixed && earliest !== undefined ? earliest : "2400-01-01";
  const days = isFixed && latest !== undefined ? daysBetween(first, latest) + 1 : MOST;
  // Bounds the wrong way round are said elsewhere.
  if (days < 1) return undefined;
  // So many single days nobody writes.
  const isBlocked = dayTest(blocked, first, isFixed && days <= MOST ? days : undefined);
  for (let at = 0; at < Math.min(days, MOST); at++) if (!isBlocked(addDays(first, at), at)) return undefined;
  return "/blocked";
}

/** How many spans lie over each place, by where each of them begins and ends. */
function coverOf(places: number, spans: readonly (readonly [from: number, to: number])[]): Int32Array {
  const cover = new Int32Array(places + 1);
  for (const [from, to] of spans) {
    if (to < 0 || from >= places) continue;
    const [start, end] = [Math.max(from, 0), Math.min(to, places - 1) + 1];
    cover[start] = (cover[start] ?? 0) + 1;
    cover[end] = (cover[end] ?? 0) - 1;
  }
  for (let at = 1; at < cover.length; at++) cover[at] = (cover[at] ?? 0) + (cover[at - 1] ?? 0);
  return cover;
}

/** Place of a day `MM-DD` in a leap year. */
const placeInYear = (day: string): number => daysBetween("2024-01-01", asDate(day));

/**
 * Whether a date is blocked, asked of one after the other from `first` on; of days and spans with a year only those among the first `days`, and none without it. Each blocked day is
 * looked at once, however many dates are asked about: a definition may name any number of both.
 */
function dayTest(
  { weekdays = [], dates = [], ranges = [] }: Blocked,
  first: string,
  days: number | undefined,
): (date: string, at: number) => boolean {
  // How a day is written, the schema says.
  const spans = [...dates.map((day) => ({ from: day, to: day })), ...ranges].filter(
    ({ from, to }) => YEARLY_DAY.test(from) && YEARLY_DAY.test(to),
  );
  const yearly = spans
    .filter(({ from }) => from.length === 5)
    .flatMap(({ from, to }) =>
      from <= to
        ? [[placeInYear(from), placeInYear(to)] as const]
        : [[placeInYear(from), 365] as const, [0, placeInYear(to)] as const],
    );
  const single = spans
    .filter(({ from }) => days !== undefined && from.length > 5)
    .map(({ from, to }) => [daysBetween(first, from), daysBetween(first, to)] as const);
  const [inYear, inSpan] = [coverOf(366, yearly), coverOf(days ?? 0, single)];
  const ofWeek = { weekdays };
  return (date, at) =>
    !!inSpan[at] || !!inYear[placeInYear(date.slice(5))] || blockedBy(date, ofWeek) !== undefined;
}
