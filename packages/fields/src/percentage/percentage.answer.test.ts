import { createSession } from "@diwan/core";
import { createLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";

const field = { type: "percentage", name: "answer", label: "Share" } as const;
const formOf = (more: object, rest: object = {}): Definition => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
  ...rest,
});

describe("an answer of type percentage", () => {
  it.each([
    [12.5, {}, []],
    [150, {}, []],
    [101, { max: 100 }, [{ path: "/answer", code: "max", params: { max: 100 } }]],
    [-1, { min: 0 }, [{ path: "/answer", code: "min", params: { min: 0 } }]],
    [12.5, { whole: true }, [{ path: "/answer", code: "whole" }]],
    [1.23, { decimals: 1 }, [{ path: "/answer", code: "decimals", params: { count: 1 } }]],
    ["12.5%", {}, [{ path: "/answer", code: "number" }]],
    [undefined, {}, [{ path: "/answer", code: "required" }]],
  ])("%j in %j has the problems %j", async (value, more, problems) => {
    const session = createSession(await compileForm(formOf(more)));
    session.setAnswer("/answer", value);
    expect(session.findProblems("/answer")).toMatchObject(problems);
    expect(session.findProblems("/answer")).toHaveLength(problems.length);
  });

  it.each([
    ["en", 12.5, "12.5%"],
    ["en", 0.000123, "0.000123%"],
    ["de", 1234.5, "1.234,5\u00A0%"],
    ["tr", 7, "%7"],
  ])("in %s %d is said as %s", (language, value, said) => {
    const locale = createLocale(language, {});
    expect(displayAnswer(value, field, { locale, words: String })).toEqual([said]);
  });

  it("may be asked in a definition and counted with, within limits that can be met", () => {
    expect(
      parseDefinition(formOf({ max: 100 }, { calculations: { tax: "200 * answer / 100" } })),
    ).toMatchObject({
      ok: true,
      warnings: [],
    });
    expect(parseDefinition(formOf({ min: 60, max: 50 }))).toMatchObject({ ok: false });
    expect(parseDefinition(formOf({ default: "5%" }))).toMatchObject({ ok: false });
  });
});
