import { createSession, type Answer, type AnswerField, type Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm, verifySubmission } from "../answers.js";

const definition: Definition = {
  diwan: 1,
  id: "case",
  version: "1",
  languages: ["en"],
  title: "Case",
  privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "page", title: "Page", fields: [{ type: "date", name: "d", label: "When" }] }],
};
const now = new Date("2026-11-28T12:00:00Z");
const problemsOf = async (answer: Answer) =>
  createSession(await compileForm(definition), { answers: { d: answer }, now: () => now }).validateAll();

const limited = async (type: string, limits: object, answer: Answer) =>
  createSession(
    await compileForm({
      ...definition,
      pages: [{ id: "page", title: "Page", fields: [{ type, name: "d", label: "When", ...limits }] }],
    }),
    { answers: { d: answer }, now: () => now },
  ).validateAll();

describe("a year of another calendar", () => {
  const FAR = { count: 150, now: "2026" };
  const YEARS = ["1446", "1447", "1404", "1405", "2569", "2570", "1388", "5787"];
  for (const year of YEARS) {
    it.each([
      {},
      { latest: "3000-01-01" },
      { earliest: "1000-01-01" },
      { earliest: "1950-01-01", latest: "today" },
    ])(
      `${year} is asked about, or out of bounds, wherever there is a year (%j)`,
      async (limits: { readonly earliest?: string; readonly latest?: string }) => {
        const isPast = year < "2026";
        const code = isPast ? "earliest" : "latest";
        const bound = limits[code] === "today" ? "2026-11-28" : limits[code];
        const isOut = bound !== undefined && (isPast ? `${year}-12-31` < bound : `${year}-01-01` > bound);
        const expected = bound === undefined ? ["yearFar"] : [code].filter(() => isOut);
        const codes = async (type: string, answer: Answer) =>
          (await limited(type, limits, answer)).map((problem) => problem.code);
        expect(await codes("date", `${year}-09-14`)).toEqual(expected);
        expect(await codes("month", `${year}-09`)).toEqual(expected);
        expect(await codes("year", year)).toEqual(expected);
        // Days and months of that calendar alone: 30 Safar, 31 Shahrivar, Ramadan.
        if (!expected.length) return;
        for (const [day, month] of [
          ["30", "2"],
          ["31", "6"],
          ["14", "رمضان"],
          ["31", "Farvardin"],
        ] as const)
          expect(await codes("date", { day, month, year })).toEqual(expected);
        expect(await codes("month", { month: "رمضان", year })).toEqual(expected);
      },
    );
  }
  it("is said at the box of the year", async () =>
    expect(await limited("date", {}, { day: "31", month: "6", year: "1405" })).toEqual([
      { path: "/d", code: "yearFar", params: { year: true, ...FAR } },
    ]));
  it("is not to blame for a day or a month that no calendar has", async () => {
    expect(await limited("date", {}, { day: "32", month: "6", year: "1405" })).toMatchObject([
      { code: "dateNotReal", params: { part: "day" } },
    ]);
    expect(await limited("date", {}, { day: "3", month: "13", year: "1405" })).toMatchObject([
      { code: "dateNotReal", params: { part: "month" } },
    ]);
  });
});

/** Digits in every numbering system the engine writes with digits. */
const SYSTEMS = Intl.supportedValuesOf("numberingSystem").filter(
  (system) => new Intl.NumberFormat(`en-u-nu-${system}`).resolvedOptions().numberingSystem === system,
);

describe("a date that is none", () => {
  it.each([
    ["31", "6", "2026", ["day"]],
    ["31", "06", "2026", ["day"]],
    ["0", "6", "2026", ["day"]],
    ["6", "Foo", "2026", ["month"]],
    ["28", "Febtober", "2026", ["month"]],
    ["6", "13", "2026", ["month"]],
    ["6", "6", "26", ["year"]],
    ["6", "6", "0026", ["year"]],
    ["31", "Febtober", "26", ["year"]],
    ["32", "Febtober", "26", ["day", "year"]],
    ["٣٢", "فبرابر", "٢٠٢٦", ["day"]],
    ["32", "6", "26", ["day", "year"]],
    ["32", "0", "2026", ["day", "month"]],
    ["1e1", "0x3", "2.026", ["day", "month", "year"]],
  ])("blames of %s %s %s %j, each part that is wrong and no other", async (day, month, year, wrong) => {
    const [problem, ...more] = await problemsOf({ day, month, year });
    expect(more).toEqual([]);
    expect(problem).toEqual({
      path: "/d",
      code: "dateNotReal",
      params: wrong.length > 1 ? Object.fromEntries(wrong.map((part) => [part, true])) : { part: wrong[0] },
    });
  });

  it("blames neither of a day that some months lack and a month by name: which is wrong cannot be told", async () =>
    expect(await problemsOf({ day: "31", month: "Febtober", year: "2026" })).toEqual([
      { path: "/d", code: "dateNotReal" },
    ]));

  it.each<[string, Answer, Answer]>([
    ["partial-date", { day: "", month: "", year: "1987" }, "1987"],
    ["partial-date", { day: "\u200b", month: "3", year: "1987" }, "1987-03"],
    ["partial-date", { day: "4", month: "3", year: "1987" }, "1987-03-04"],
  ])("is none of a %s whose boxes, kept by an older version, can be read: %j", async (type, answer, kept) => {
    const form: Definition = {
      ...definition,
      pages: [{ id: "page", title: "Page", fields: [{ type, name: "d", label: "When" } as AnswerField] }], // of one of these types
    };
    const session = createSession(await compileForm(form), { answers: { d: answer }, now: () => now });
    expect(session.findProblems("/d")).toEqual([]);
    const submission = {
      diwan: 1,
      form: "case",
      version: "1",
      language: "en",
      key: "k",
      answers: { d: answer },
    };
    expect(await verifySubmission(form, submission, { now: () => now })).toMatchObject({
      ok: true,
      submission: { answers: { d: kept } },
    });
  });

  it.each(SYSTEMS)("blames the same parts in the digits of %s", async (system) => {
    const write = (n: number): string =>
      new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(n);
    const wrongIn = async (day: number, month: number, year: number) =>
      (await problemsOf({ day: write(day), month: write(month), year: write(year) })).map(
        ({ params }) => params,
      );
    for (const month of [6, 9]) expect(await wrongIn(31, month, 2026)).toEqual([{ part: "day" }]);
    for (const month of [13, 16, 78, 99]) expect(await wrongIn(6, month, 2026)).toEqual([{ part: "month" }]);
    for (const year of [26, 678, 20_269]) expect(await wrongIn(6, 7, year)).toEqual([{ part: "year" }]);
    expect(await wrongIn(89, 67, 2026)).toEqual([{ day: true, month: true }]);
  });
});

describe("a day that cannot be chosen", () => {
  const blocked = { weekdays: ["friday"], dates: ["12-16"], ranges: [{ from: "12-24", to: "01-02" }] };
  const verdictOf = async (date: string) =>
    verifySubmission(
      {
        ...definition,
        pages: [{ id: "page", title: "Page", fields: [{ type: "date", name: "d", label: "When", blocked }] }],
      },
      {
        diwan: 1,
        form: "case",
        version: "1",
        language: "en",
        key: "k",
        answers: { d: date },
        calculations: {},
      },
      { now: () => now },
    );

  it.each([
    ["2026-12-04", { weekday: 5, part: "weekday" }],
    ["2026-12-16", undefined],
    ["2027-12-16", undefined],
    ["2026-12-24", undefined],
    ["2027-01-02", undefined],
  ])("is refused by the server: %s", async (date, params) =>
    expect(await verdictOf(date)).toMatchObject({
      ok: false,
      problems: [{ path: "/d", code: "blocked", ...(params && { params }) }],
    }),
  );

  it.each(["2026-12-03", "2026-12-17", "2026-12-23", "2027-01-03"])("is no other: %s", async (date) =>
    expect(await verdictOf(date)).toMatchObject({ ok: true }),
  );

  it("keeps its day of the week in every year, before and after the leap days", async () => {
    for (let year = 1900; year <= 2100; year++) {
      const date = `${year}-03-01`;
      const isFriday =
        new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(Date.parse(date)) ===
        "Friday";
      const codes = (await limited("date", { blocked: { weekdays: ["friday"] } }, date)).map(
        ({ code }) => code,
      );
      expect(codes).toEqual(isFriday ? ["blocked"] : []);
    }
  });
});
