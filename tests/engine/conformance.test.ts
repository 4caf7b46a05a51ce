import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runTexts, type ConformanceCase } from "@diwan/core/conformance";
import { answerTypes, compileForm, runCase, verifySubmission } from "@diwan/fields/answers";
import { PROBLEM_CODES } from "@diwan/fields/parse";

const folder = new URL("../../packages/core/conformance/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "cel-spec.json");
const suites = files.map((file) => ({
  file,
  ...(JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { about: string; cases: ConformanceCase[] }),
}));

describe.each(suites)("conformance: $about", ({ cases }) => {
  it.each(cases)("$name", async (given) => {
    expect(await runCase(given)).toEqual(given.expect);
  });

  it.each(cases)(
    "a server agrees: $name",
    async ({ definition, answers, now, timeZone, expect: { problems, payload, calculations } }) => {
      const form = await compileForm(definition);
      const verdict = await verifySubmission(
        form,
        {
          diwan: 1,
          form: definition.id,
          version: definition.version,
          language: "en",
          key: "k",
          answers,
          calculations: { forged: 1 },
        },
        { now: () => new Date(now), timeZone },
      );
      if (verdict.ok)
        expect({
          answers: verdict.submission.answers,
          calculations: verdict.submission.calculations,
        }).toEqual({ answers: payload, calculations });
      else {
        const own = verdict.problems.filter(({ code }) => code !== "offPath");
        // A shape no list has stops a server before it validates the rest.
        if (!own.some(({ code }) => code === "type")) expect(own).toEqual(problems);
        expect(verdict.problems.length).toBeGreaterThan(0);
      }
    },
  );
});

describe("conformance: answers in words", () => {
  const cases = suites.flatMap(({ cases }) => cases.filter(({ texts }) => texts));
  it.each(cases)("$name", async (given) => {
    expect(await runTexts(given, answerTypes)).toEqual(given.texts?.map(({ values }) => values));
  });
});

describe("the conformance cases", () => {
  it("are at least 150, each with a name of its own", () => {
    const names = suites.flatMap(({ cases }) => cases.map(({ name }) => name));
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(new Set(names).size).toBe(names.length);
  });

  it("report every code a form can, and no other", () => {
    const codes = new Set(
      suites.flatMap(({ cases }) =>
        cases.flatMap(({ expect: { problems } }) => problems.map(({ code }) => code)),
      ),
    );
    // `date` is of hand-made submissions; `offPath` is a server's alone.
    expect([...PROBLEM_CODES].filter((code) => code !== "offPath" && !codes.has(code))).toEqual([]);
    expect([...codes].filter((code) => !PROBLEM_CODES.some((known) => known === code))).toEqual([]);
  });
});
