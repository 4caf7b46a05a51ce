import { describe, expect, it } from "vitest";
import { addDays } from "../date-arithmetic.js";
import { addWorkingDays, workingDays } from "../working-days.js";
import { celCompiler, scopeCompiler } from "./cel.js";
import { checkExpression } from "./check.js";
import { readPattern } from "./pattern.js";
import type { Scope } from "./scope.js";

const scope: Scope = {
  t: "string",
  n: "int",
  x: "decimal",
  d: "date",
  p: "partialDate",
  needs: "list<string>",
  cars: { list: { plate: "string", cost: "decimal", trips: { list: { cost: "decimal" } } } },
};
const run = (source: string, answers: { readonly [name: string]: unknown } = {}): unknown =>
  scopeCompiler(scope)(source)(
    (name) => answers[name],
    () => "2026-03-01",
  );

describe("functions of texts", () => {
  it.each([
    ["'Straße İ'.lowerAscii()", "straße İ"],
    ["'éa'.upperAscii()", "éA"],
    ["'\\u0085\\u2003 a b \\t'.trim()", "a b"],
    ["'\\uFEFFa'.trim()", "\uFEFFa"],
    ["'a😀b'.indexOf('b')", 2],
    ["'a😀b'.substring(1, 2)", "😀"],
    ["'a'.substring(2)", undefined],
    ["'a-b-c'.split('-')", ["a", "b", "c"]],
    ["'a-b-c'.split('-', 2)", ["a", "b-c"]],
    ["'😀b'.split('')", ["😀", "b"]],
    ["'aaa'.replace('a', 'b', 2)", "bba"],
    ["'ab'.replace('', '-')", "-a-b-"],
    ["['a', 'b'].join(', ')", "a, b"],
    ["t.lowerAscii()", undefined],
  ])("%s", (source, value) => {
    expect(run(source)).toEqual(value);
  });

  it.each([
    ["AB12", "^[A-Z]{2}\\\\d+$", true],
    ["xAB12", "[A-Z]{2}\\\\d+$", true],
    ["a\u00A0b", "a\\\\sb", false],
    ["a b", "a[\\\\s]b", true],
    ["a\u2028b", "a.b", true],
    ["a\nb", "a.b", false],
    ["عنوان", "^\\\\p{L}+$", true],
  ])("%s matches %s: %s", (t, pattern, value) => {
    expect(run(`t.matches('${pattern}')`, { t })).toBe(value);
  });

  it("does not search a text that is very long, counted in code points", () => {
    expect(run("t.matches('b$')", { t: "a".repeat(5001) })).toBeUndefined();
    expect(run("t.matches('😀$')", { t: "😀".repeat(5000) })).toBe(true);
    expect(run("t.matches('😀$')", { t: "😀".repeat(5001) })).toBeUndefined();
  });

  it.each([
    "(?=a)",
    "(?<!a)",
    "(?<n>a)",
    "(?i)a",
    "(a)\\1",
    "[[:alpha:]]",
    "[]a]",
    "\\u0041",
    "\\Aa",
    "a{1001}",
    "a**",
    "(",
    "[a",
    "\\p{Letter}",
    "\\p{C}",
    "\\P{Cn}",
    "[a\\p{Cn}]",
    "(a{40}){40}",
    "(?:a{2,}){501}",
    "((a{10}b){11}c){11}",
    "((a{30})*){40}",
    "(a|b{600}){2}",
  ])("%s is no pattern for every language", (pattern) => {
    expect(() => readPattern(pattern)).toThrow();
  });

  it.each([
    "\\p{Cf}",
    "[{2000}]",
    "\\{2000\\}",
    "a{1000}",
    "(a{30}){33}",
    "a{600}b{600}",
    "(a{600}|b{600})",
    "(a{30}b){2}c{400}",
  ])("%s is a pattern for every language", (pattern) => {
    expect(() => readPattern(pattern)).not.toThrow();
  });
});

describe("functions of lists and numbers", () => {
  it.each([
    ["[3, 1, 3, 2].distinct()", [3, 1, 2]],
    ["[1.0, 1.00, 2.5].distinct()", ["1", "2.5"]],
    ["['b', 'a', 'b'].distinct().sort()", ["a", "b"]],
    ["['😀', '\uFF5E', 'a'].sort()", ["a", "\uFF5E", "😀"]],
    ["['ab', 'a'].sort()", ["a", "ab"]],
    ["[2.5, -1.0, 2.25].sort()", ["-1", "2.25", "2.5"]],
    ["[date('2026-02-01'), date('2025-02-01')].sort()", ["2025-02-01", "2026-02-01"]],
    ["math.greatest(1, 2.5, 2)", "2.5"],
    ["math.greatest(3, 2.5)", "3"],
    ["math.least([3, 1, 2])", 1],
    ["math.least(5)", 5],
    ["math.round(2.5)", "3"],
    ["math.round(-2.5)", "-3"],
    ["math.abs(-2) + math.abs(2)", 4],
    ["math.abs(-2.5)", "2.5"],
    ["round(10.0005, 'BHD')", "10.001"],
    ["round(10.5, 'JPY')", "11"],
    ["round(10.005, 'EUR')", "10.01"],
    ["size(needs.distinct()) == size(needs)", undefined],
  ])("%s", (source, value) => {
    expect(run(source)).toEqual(value);
  });

  it("sums what stands in lists in lists", () => {
    const cars = [
      { plate: "A", trips: [{ cost: "1.50" }, { cost: "2" }] },
      { plate: "B", trips: [] },
      { plate: "A", trips: [{ cost: "0.25" }] },
    ];
    expect(run("sum(cars.map(c, sum(c.trips.map(t, t.cost))))", { cars })).toBe("3.75");
    expect(run("size(cars.map(c, c.plate).distinct())", { cars })).toBe(2);
    expect(run("cars.map(c, c.plate).sort().join('/')", { cars })).toBe("A/A/B");
    expect(run("cars.exists(c, index(c) == 1 && c.plate == 'B')", { cars })).toBe(true);
    expect(run("math.greatest(cars.map(c, sum(c.trips.map(t, t.cost))))", { cars })).toBe("3.5");
  });
});

describe("times and durations", () => {
  it.each([
    ["minutesBetween('08:30', '17:00')", 510],
    ["minutesBetween(time('22:00'), '06:00')", -960],
    ["time(t) < time('09:00')", true],
    ["time(t) == time('08:30')", true],
    ["time('24:00') > time(t)", undefined],
    ["string(time(t))", "08:30"],
    ["time(t)", "08:30"],
    ["duration('PT90M') == duration('PT1H30M')", true],
    ["duration('P1D') > duration('PT23H')", true],
    ["duration('P1M') > duration('P28D')", undefined],
    ["duration('P1M') >= duration('P28D')", true],
    ["duration('P1M') > duration('P27D')", true],
    ["duration('P1M') < duration('P32D')", true],
    ["duration('P12M') == duration('P1Y')", true],
    ["duration('P1Y') == duration('P365D')", undefined],
    ["duration('PT150M').getHours()", 2],
    ["duration('P1DT1M').getMinutes()", 1441],
    ["duration('P1M').getMinutes()", undefined],
    ["duration('1h') == duration('PT1H')", undefined],
  ])("%s", (source, value) => {
    expect(run(source, { t: "08:30" })).toEqual(value);
  });
});

describe("working days", () => {
  const gulf = {
    weekdays: ["friday", "saturday"],
    dates: ["12-16", "2026-03-20"],
    ranges: [{ from: "2026-03-19", to: "2026-03-22" }],
  } as const;
  it.each([
    ["2026-03-01", "2026-03-08", 5],
    ["2026-03-18", "2026-03-23", 1],
    ["2026-03-08", "2026-03-01", -5],
    ["2026-03-01", "2026-03-01", 0],
    ["2026-12-15", "2026-12-17", 1],
  ])("from %s to %s there are %i", (from, to, count) => {
    expect(workingDays(from, to, gulf)).toBe(count);
  });

  it("lead back to where they were counted to", () => {
    for (let at = 0; at < 400; at++) {
      const from = addDays("2026-01-01", at);
      for (const count of [-30, -1, 1, 2, 9, 30]) {
        const to = addWorkingDays(from, count, gulf);
        expect(workingDays(from, to, gulf)).toBe(count);
      }
    }
    expect(addWorkingDays("2026-03-20", 0, gulf)).toBe("2026-03-20");
  });

  it("are those that are found by going from day to day", () => {
    const isHoliday = (date: string): boolean =>
      [5, 6].includes(new Date(date).getUTCDay()) || date.endsWith("-12-16");
    const holidays = { weekdays: ["friday", "saturday"], dates: ["12-16"] } as const;
    for (const from of ["2026-12-10", "2027-12-31", "2028-02-28", "2028-01-01"]) {
      for (const step of [1, -1]) {
        let [date, count] = [from, 0];
        for (let gone = 0; gone < 400; gone++) {
          expect(workingDays(from, date, holidays)).toBe(count);
          date = addDays(date, step);
          if (isHoliday(date)) continue;
          count += step;
          expect(addWorkingDays(from, count, holidays)).toBe(date);
        }
      }
    }
  });

  it("reach to the ends of the calendar, and no further than 40,000 days", () => {
    const none = { dates: ["12-16"] };
    expect(workingDays("0001-01-01", "0001-12-31", none)).toBe(363);
    expect(addWorkingDays("9999-12-30", 1, none)).toBe("9999-12-31");
    expect(addWorkingDays("0001-01-02", -1, none)).toBe("0001-01-01");
    expect(() => addWorkingDays("9999-12-30", 2, none)).toThrow(RangeError);
    expect(() => addWorkingDays("0001-01-02", -2, none)).toThrow(RangeError);
    expect(() => addWorkingDays("2026-01-01", 40_000, none)).toThrow(RangeError);
    expect(() => workingDays("2026-01-01", "2226-01-01", none)).toThrow(RangeError);
  });

  it("of a year are worked out once, however often they are counted", () => {
    let asked = 0;
    const holidays = {
      get dates() {
        asked++;
        return ["12-16"];
      },
    };
    const count = (): void => {
      workingDays("2026-01-01", "2035-12-31", holidays);
      addWorkingDays("2026-01-01", 3000, holidays);
    };
    count();
    const before = asked;
    for (let times = 0; times < 100; times++) count();
    expect(asked).toBe(before);
  });

  it("are counted by a list that the form names, and undecided by another", () => {
    const compiler = celCompiler(
      {
        diwan: 1,
        id: "t",
        version: "1",
        languages: ["en"],
        title: "T",
        privacy: { purpose: "p", retention: "P1Y", notice: "/n" },
        holidays: { office: gulf },
        pages: [],
      },
      new Map(),
    );
    const value = (source: string): unknown =>
      compiler.compile(source, "")(
        () => undefined,
        () => "2026-03-01",
      );
    expect(value("workingDays(today(), date('2026-03-08'), 'office')")).toBe(5);
    expect(value("addWorkingDays(today(), 5, 'office')")).toBe("2026-03-08");
    expect(value("workingDays(today(), date('2026-03-08'), 'other')")).toBeUndefined();
    expect(value("workingDays(today(), date('9026-03-08'), 'office')")).toBeUndefined();
  });
});

describe("types of functions", () => {
  it.each([
    ["math.greatest(n, x)", "decimal"],
    ["math.greatest(n, 1)", "int"],
    ["math.least(cars.map(c, c.cost))", "decimal"],
    ["math.round(x)", "decimal"],
    ["needs.distinct()", "list<string>"],
    ["t.split(' ')", "list<string>"],
    ["time(t)", "string"],
    ["time(t) < time('12:00')", "bool"],
    ["workingDays(d, d, 'office')", "int"],
    ["addWorkingDays(p, 5, 'office')", "date"],
    ["cars.all(c, index(c) < 3)", "bool"],
  ])("%s is %s", (source, type) => {
    expect(checkExpression(source, scope)).toMatchObject({ type });
  });

  it.each([
    ["time(t) < t", "compares a time with a word"],
    ["index(n)", "'index' does not take a whole number"],
    ["math.abs(t)", "'abs' does not take a word"],
    ["n.round()", "'round' stands before its number: write round(…)"],
    [
      "t.matches('(?=a)')",
      "the pattern of 'matches' is not right: '(?' begins what looks around, names or sets something, which not every language has: only '(?:' is there",
    ],
    ["workingDays(d, d)", "'workingDays' does not take a date and a date"],
  ])("%s is wrong", (source, error) => {
    expect(checkExpression(source, scope)).toMatchObject({ error });
  });
});
