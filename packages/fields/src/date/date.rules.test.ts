import { createSession, type Answer, type Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm } from "../answers.js";

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
