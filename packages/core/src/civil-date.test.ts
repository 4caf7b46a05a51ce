import { CalendarDate, endOfMonth } from "@internationalized/date";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilToday, daysInMonth, formatCivil, parseCivil } from "./civil-date.js";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isDateBound,
  resolveBound,
  yearsBetween,
} from "./date-arithmetic.js";

const dates = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9800-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const reference = (date: string): CalendarDate => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return new CalendarDate(year, month, day);
};

describe("civil dates", () => {
  it("add days, months and years as a calendar library does", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (date, count) => {
        expect(addDays(date, count)).toBe(reference(date).add({ days: count }).toString());
        expect(addMonths(date, count % 1000)).toBe(
          reference(date)
            .add({ months: count % 1000 })
            .toString(),
        );
        expect(addYears(date, count % 90)).toBe(
          reference(date)
            .add({ years: count % 90 })
            .toString(),
        );
      }),
    );
  });
  it("count days between as a calendar library does, there and back", () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(daysBetween(from, to)).toBe(
          reference(to).toDate("UTC").getTime() / 864e5 - reference(from).toDate("UTC").getTime() / 864e5,
        );
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });
  it("know how long months are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(endOfMonth(new CalendarDate(year, month, 1)).day);
      }),
    );
  });
  it("read back what they write", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const parts = parseCivil(date);
        expect(parts && formatCivil(...parts)).toBe(date);
      }),
    );
  });
  it.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "26-01-01",
    "2026-1-1",
    "2026-01-01T00:00",
    " 2026-01-01",
    "",
    20260101,
    null,
  ])("do not read %j", (value) => {
    expect(parseCivil(value)).toBeUndefined();
  });
  it("refuse to leave the years 1 to 9999", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addYears("0001-01-01", -1)).toThrow(RangeError);
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
  });
  it.each([
    ["2000-03-01", "2018-02-28", 17],
    ["2000-03-01", "2018-03-01", 18],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2026-03-01", "2026-03-01", 0],
    ["2026-03-02", "2026-03-01", -1],
  ])("from %s to %s are %i years", (birth, on, years) => {
    expect(yearsBetween(birth, on)).toBe(years);
  });
});

describe("today", () => {
  it.each([
    ["2026-03-01T10:30:00Z", "Pacific/Auckland", "2026-03-01"],
    ["2026-03-01T11:30:00Z", "Pacific/Auckland", "2026-03-02"],
    ["2026-03-01T09:00:00Z", "Pacific/Honolulu", "2026-02-28"],
    ["2025-12-31T23:59:59Z", "UTC", "2025-12-31"],
    ["2026-01-01T00:00:00Z", "Asia/Riyadh", "2026-01-01"],
  ])("at %s in %s is %s", (now, zone, day) => {
    expect(civilToday(new Date(now), zone)).toBe(day);
  });
});

describe("a date bound", () => {
  it.each([
    ["today", "2026-03-31"],
    ["today-P18Y", "2008-03-31"],
    ["today+P1M", "2026-04-30"],
    ["today-P1M", "2026-02-28"],
    ["today+P2W3D", "2026-04-17"],
    ["today+P1Y2M3D", "2027-06-03"],
    ["2020-01-01", "2020-01-01"],
  ])("%s is %s", (bound, day) => {
    expect(isDateBound(bound)).toBe(true);
    expect(resolveBound(bound, "2026-03-31")).toBe(day);
  });
  it.each(["tomorrow", "today-18Y", "today-P", "today+PT1H", "today - P1D", "2026-02-30", "today+P1D1Y", ""])(
    "is not %j",
    (bound) => {
      expect(isDateBound(bound)).toBe(false);
    },
  );
});
