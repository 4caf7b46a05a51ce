import fc from "fast-check";
import { addDays, daysBetween, formatCivil } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { parseDefinition } from "../parse.js";
import { blockedBy, type Blocked } from "./blocked.js";
import { checkBlocked } from "./blocked.schema.js";

/** What is wrong with a date that has these members, as `code pointer`, the pointer below the field's own. */
const faultsOf = (members: object): readonly string[] => {
  const result = parseDefinition({
    diwan: 1,
    id: "case",
    version: "1",
    languages: ["en"],
    title: "Case",
    privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
    pages: [
      {
        id: "page",
        title: "Page",
        fields: [{ type: "date", name: "d", label: "When will you come?", ...members }],
      },
    ],
  });
  return (result.ok ? result.warnings : result.problems).map(
    ({ code, pointer }) => `${code} ${pointer.replace("/pages/0/fields/0", "")}`,
  );
};
const blockedFaults = (blocked: unknown, members: object = {}): readonly string[] =>
  faultsOf({ ...members, blocked });

const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

describe("days that cannot be chosen", () => {
  it.each<Blocked>([
    { weekdays: ["friday"] },
    { weekdays: WEEK.slice(0, 6) },
    { dates: ["2026-12-16", "12-16", "02-29"] },
    { ranges: [{ from: "2026-03-19", to: "2026-03-19" }] },
    { ranges: [{ from: "12-24", to: "01-02" }] },
    { weekdays: ["friday", "saturday"], dates: ["12-16"], ranges: [{ from: "08-01", to: "08-31" }] },
  ])("may be %j", (blocked) => expect(blockedFaults(blocked)).toEqual([]));

  it.each<[object, string]>([
    [{}, "tooFew /blocked"],
    [{ weekdays: [] }, "tooFew /blocked/weekdays"],
    [{ weekdays: ["Friday"] }, "wrongValue /blocked/weekdays/0"],
    [{ weekdays: [5] }, "wrongValue /blocked/weekdays/0"],
    [{ dates: ["16/12/2026"] }, "format /blocked/dates/0"],
    [{ dates: ["12-16", "2026-02-29"] }, "format /blocked/dates/1"],
    [{ dates: ["02-30"] }, "format /blocked/dates/0"],
    [{ ranges: [{ from: "2026-04-31", to: "2026-05-03" }] }, "format /blocked/ranges/0/from"],
    [{ ranges: [{ from: "2026-03-19" }] }, "missing /blocked/ranges/0"],
    [{ ranges: [{ from: "2026-03-19", to: "03-22" }] }, "format /blocked/ranges/0/to"],
    [{ ranges: [{ from: "2026-03-22", to: "2026-03-19" }] }, "minOverMax /blocked/ranges/0/from"],
  ])("cannot be %j", (blocked, fault) => expect(blockedFaults(blocked)).toEqual([fault]));

  it.each<[object, object, string]>([
    [{ weekdays: WEEK }, {}, "unanswerable /blocked/weekdays"],
    [{ ranges: [{ from: "01-01", to: "12-31" }] }, {}, "unanswerable /blocked"],
    [{ ranges: [{ from: "07-01", to: "06-30" }] }, { earliest: "today" }, "unanswerable /blocked"],
    [
      { ranges: [{ from: "2026-03-01", to: "2026-03-31" }] },
      { earliest: "2026-03-05", latest: "2026-03-20" },
      "unanswerable /blocked",
    ],
    [
      { ranges: [{ from: "01-01", to: "12-31" }] },
      { earliest: "1900-01-01", latest: "2100-12-31" },
      "unanswerable /blocked",
    ],
    [
      { weekdays: ["friday", "saturday"], dates: ["2026-03-08"] },
      { earliest: "2026-03-06", latest: "2026-03-08" },
      "unanswerable /blocked",
    ],
  ])("leave a day that can be: %j with %j", (blocked, members, fault) =>
    expect(blockedFaults(blocked, members)).toEqual([fault]),
  );

  it.each<[object, object]>([
    [{ ranges: [{ from: "2026-03-01", to: "2026-03-31" }] }, { earliest: "2026-03-05" }],
    [{ ranges: [{ from: "2026-03-01", to: "2026-03-31" }] }, { latest: "2026-03-20" }],
    [{ weekdays: ["friday"] }, { earliest: "today", latest: "today" }],
    [{ weekdays: ["friday", "saturday"] }, { earliest: "2026-03-06", latest: "2026-03-08" }],
  ])("may leave few days: %j with %j", (blocked, members) =>
    expect(blockedFaults(blocked, members)).toEqual([]),
  );

  it("leave a day exactly where one of them all is not blocked", () => {
    const day = fc.integer({ min: -20, max: 420 }).map((at) => addDays("2026-01-01", at));
    const either = fc.tuple(day, fc.boolean()).map(([date, isYearly]) => date.slice(isYearly ? 5 : 0));
    const span = fc
      .tuple(day, fc.integer({ min: 0, max: 300 }), fc.boolean())
      .map(([from, days, isYearly]) => [from, addDays(from, days)].map((one) => one.slice(isYearly ? 5 : 0)))
      .map(([from = "", to = ""]) => ({ from, to }));
    fc.assert(
      fc.property(
        fc.subarray([...WEEK], { maxLength: 6 }),
        fc.array(either, { maxLength: 30 }),
        fc.array(span, { maxLength: 6 }),
        day,
        fc.integer({ min: 0, max: 40 }),
        (weekdays, dates, ranges, earliest, more) => {
          const blocked = { weekdays, dates, ranges };
          const latest = addDays(earliest, more);
          const days = Array.from({ length: daysBetween(earliest, latest) + 1 }, (_, at) =>
            addDays(earliest, at),
          );
          expect(checkBlocked({ earliest, latest, blocked }).map(({ code }) => code)).toEqual(
            days.every((date) => blockedBy(date, blocked)) ? ["unanswerable"] : [],
          );
        },
      ),
    );
  });

  it("are each looked at a few times, however many days the question takes", () => {
    let reads = 0;
    const counted = <T extends object>(list: readonly T[] | readonly string[]): never =>
      new Proxy(list, {
        get(target, key, receiver) {
          if (typeof key === "string" && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }) as never; // reads as the list itself does
    const dates = Array.from({ length: 4000 }, (_, at) => addDays("1990-01-01", at));
    const ranges = Array.from({ length: 4000 }, (_, at) => ({
      from: formatCivil(2001 + (at % 20), 1 + (at % 12), 1 + (at % 28)),
      to: "2025-12-31",
    }));
    const blocked = { dates: counted(dates), ranges: counted(ranges) };
    const members = { earliest: "1990-01-01", latest: "2025-12-31", blocked };
    expect(checkBlocked(members)).toEqual([]);
    expect(checkBlocked({ ...members, earliest: "2002-01-01" }).map(({ code }) => code)).toEqual([
      "unanswerable",
    ]);
    expect(reads).toBeLessThan(10 * (dates.length + ranges.length));
  });

  it("do not hold the answer to start from", () => {
    expect(blockedFaults({ weekdays: ["friday"] }, { default: "2026-03-06" })).toEqual(["default /default"]);
    expect(blockedFaults({ weekdays: ["friday"] }, { default: "2026-03-05" })).toEqual([]);
  });

  it("are found by what other systems call them", () =>
    expect(faultsOf({ disabledDates: [] })).toEqual(["unknownKey /disabledDates"]));
});
