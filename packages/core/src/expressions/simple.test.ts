import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CelType } from "../answer-type.js";
import { readCall } from "./calls.js";
import { scopeCompiler } from "./cel.js";
import type { Scope } from "./scope.js";
import { simple } from "./simple.js";

const scope: Scope = {
  w: "string",
  v: "string",
  b: "bool",
  c: "bool",
  n: "int",
  m: "int",
  k: "list<string>",
  d: "date",
  e: "date",
  x: "decimal",
  home: "map",
  cars: { list: { plate: "string" } },
};
const today = (): string => "2026-03-01";

/** With what reckons with dates, as `compileForm` hands it over where an expression asks for it. */
const everyday = (source: string): ReturnType<typeof simple> => simple(source, scope, readCall);

/** Expressions of the everyday subset, by type. */
const { bool } = fc.letrec<{ bool: string; word: string; whole: string; words: string; date: string }>(
  (tie) => ({
    word: fc.constantFrom("w", "v", "'a'", '"b"', "''", "'it is'"),
    whole: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("n", "m", "0", "1", "42", "-1", "-12"),
      tie("date").map((date) => `age(${date})`),
      fc.tuple(tie("date"), tie("date")).map(([from, to]) => `daysBetween(${from}, ${to})`),
    ),
    date: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("d", "e", "today()"),
      fc
        .tuple(fc.constantFrom("addDays", "addMonths", "addYears"), tie("date"), tie("whole"))
        .map(([name, date, count]) => `${name}(${date}, ${count})`),
      fc.constantFrom("addYears(d, 99999)", "addDays(d, 999999999999999)", "addDays(d, -999999999)"),
    ),
    words: fc.constantFrom("k", "['a', 'b']", "[w, 'a']", '["b"]'),
    bool: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(
        "b",
        "c",
        "true",
        "false",
        "answered(w)",
        "answered(n)",
        "answered(k)",
        "answered( b )",
        "answered(d)",
        "answered(x)",
        "answered(home)",
        "answered(cars)",
      ),
      fc.tuple(tie("word"), fc.constantFrom("==", "!=", " == "), tie("word")).map((parts) => parts.join("")),
      fc
        .tuple(tie("whole"), fc.constantFrom("==", "!=", "<", "<=", ">", ">="), tie("whole"))
        .map((parts) => parts.join(" ")),
      fc
        .tuple(tie("date"), fc.constantFrom("==", "!=", "<", "<=", ">", ">="), tie("date"))
        .map((parts) => parts.join("")),
      fc.tuple(tie("word"), tie("words")).map(([one, many]) => `${one} in ${many}`),
      fc.tuple(tie("whole"), fc.constantFrom("[1, n]", "[42]")).map(([one, many]) => `${one} in ${many}`),
      tie("bool").map((inner) => `!(${inner})`),
      tie("bool").map((inner) => `(${inner})`),
      fc
        .tuple(tie("bool"), fc.constantFrom(" && ", " || ", "&&", "||"), tie("bool"))
        .map((parts) => parts.join("")),
      fc
        .tuple(tie("bool"), fc.constantFrom(" == ", " != "), tie("bool"))
        .map(([left, op, right]) => `(${left})${op}(${right})`),
    ),
  }),
);

/** Answers as they may really be: canonical, absent, or not (yet) of their type. */
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    value,
    fc.constant(undefined),
    fc.constantFrom<unknown>({ day: "1" }, ["a"], { toString: 1 }, 1.5, "abc", 7, true),
  );
const answers = fc.record({
  w: maybe(fc.constantFrom("a", "b", "it is")),
  v: maybe(fc.constantFrom("a", "b")),
  b: maybe(fc.boolean()),
  c: maybe(fc.boolean()),
  n: maybe(fc.constantFrom(0, 1, 42)),
  m: maybe(fc.constantFrom(0, 1)),
  k: maybe(fc.subarray(["a", "b", "c"])),
  d: maybe(fc.constantFrom("2026-03-01", "2024-02-29", "2026-02-30")),
  e: maybe(fc.constantFrom("2026-03-01", "1961-03-02", "9999-12-31")),
  x: maybe(fc.constantFrom("1.50", "x", 2.5)),
  home: maybe(fc.constant({ city: "Sitra" })),
  cars: maybe(fc.constantFrom<unknown>([], [{ plate: "A" }])),
});

describe("the everyday subset", () => {
  it("gives the verdict CEL gives", () => {
    const compile = scopeCompiler(scope);
    let decided = 0;
    fc.assert(
      fc.property(bool, answers, (source, given) => {
        const evaluate = everyday(source);
        expect(evaluate, source).toBeDefined();
        const read = (name: string): unknown => (given as { [name: string]: unknown })[name];
        const verdict = evaluate?.(read, today);
        if (verdict !== undefined) decided++;
        expect(verdict, source).toEqual(compile(source)(read, today));
      }),
      { numRuns: 1500 },
    );
    expect(decided).toBeGreaterThan(300);
  });

  it("takes the same for an answer as CEL does, of every type", () => {
    const TYPES: { readonly [type in CelType]: string } = {
      string: "w",
      int: "n",
      decimal: "x",
      bool: "b",
      date: "d",
      partialDate: "known",
      "list<string>": "k",
      map: "home",
      "list<map>": "files",
      dyn: "any",
    };
    const compile = scopeCompiler(
      Object.fromEntries(Object.entries(TYPES).map(([type, name]) => [name, type as CelType])), // its keys are types
    );
    // What a damaged draft or a stranger's program may hold in the place of an answer; the engine takes a blank one for none before it asks.
    const values: readonly unknown[] = [
      ...[
        "a",
        "1",
        "1.50",
        "1e5",
        "1987",
        "1987-03",
        "1987-03-04",
        "1987-13",
        "1987-00",
        "1987-3",
        "0000",
        "198",
      ],
      ...["1987-03-04-05", "1987-02-29", "2026-02-30", "13", "+1987", "1987-", " 1987", "true"],
      ...[0, -1, 1.5, 1e21, 9007199254740993, true, false],
      ...[
        ["a"],
        [1],
        [{ id: "a" }],
        [["a"]],
        { day: "", month: "", year: "1987" },
        { a: 1 },
        { toString: 1 },
      ],
    ];
    for (const [type, name] of Object.entries(TYPES)) {
      const own = simple(`answered(${name})`, { [name]: type as CelType }); // as above
      // CEL's alone to say.
      expect(own === undefined, type).toBe(type === "partialDate");
      if (!own) continue;
      for (const value of values) {
        const read = (asked: string): unknown => (asked === name ? value : undefined);
        expect(own(read, today), `${type} ${JSON.stringify(value)}`).toBe(
          compile(`answered(${name})`)(read, today),
        );
      }
    }
  });

  it.each([
    "w > 'a'",
    "b < c",
    "n - 1 == 2",
    "n -1 == 2",
    "n + 1 == 2",
    "n < x",
    "x > 1",
    "-n == 1",
    "n < m < 1",
    "d < n",
    "today",
    "today(1) == d",
    "today( == d",
    "addDays(d) == d",
    "addDays(d, w) == d",
    "addDays(n, d) == d",
    "age(w) > 3",
    "year(d) == 2026",
    "x == 1",
    "d == '2026-01-01'",
    "home.city == 'x'",
    "unknown == 'a'",
    "n == 'a'",
    "w == 1",
    "w in 'abc'",
    "1 in k",
    "!w",
    "b && w",
    "[] == []",
    "'\\n' == w",
    "w ==",
    "(b",
    "b)",
    "b b",
    "",
    "answered()",
    "answered(w, v)",
    "n == 01",
    "n == 1.0",
    "cars == cars",
    "k == k",
    "constructor == 'a'",
    "w ? b : c",
    "b == c == b",
  ])("leaves %j to CEL", (source) => {
    expect(everyday(source)).toBeUndefined();
  });

  it("leaves reckoning with dates to CEL where what reckons was not loaded", () => {
    expect(simple("age(d) > 3", scope)).toBeUndefined();
    expect(simple("d < e", scope)).toBeDefined();
  });

  it("never throws, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30, unit: fc.constantFrom(..."wnbkd()[]!=<>-&|'\",. 01in".split("")) }),
        (source) => {
          everyday(source);
        },
      ),
    );
  });

  it("agrees with CEL on whatever it takes, however written", () => {
    const compile = scopeCompiler(scope);
    const token = fc.constantFrom(
      "w",
      "b",
      "n",
      "k",
      "'a'",
      "1",
      "true",
      "==",
      "!=",
      "in",
      "!",
      "&&",
      "||",
      "(",
      ")",
      "[",
      "]",
      ",",
      "answered(w)",
      "d",
      "<",
      ">=",
      "-1",
      "-",
      "today()",
      "age(",
      "addDays(",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), answers, (tokens, given) => {
        const source = tokens.join(" ");
        const evaluate = everyday(source);
        if (!evaluate) return;
        const read = (name: string): unknown => (given as { [name: string]: unknown })[name];
        expect(evaluate(read, today), source).toEqual(compile(source)(read, today));
      }),
      { numRuns: 4000 },
    );
  });
});
