import { createSession } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";
import { readReference } from "./reference.read.js";

const field = { type: "reference", name: "answer", label: "Reference" } as const;
const formOf = (more: object): Definition => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
});

describe("an answer of type reference", () => {
  it.each([
    ["ABCDE", { maxLength: 5 }, []],
    ["ABCDEF", { maxLength: 5 }, [{ path: "/answer", code: "tooLong", params: { count: 5 } }]],
    ["AB", { minLength: 3 }, [{ path: "/answer", code: "tooShort", params: { count: 3 } }]],
    ["AB123456", { pattern: "[A-Z]{2}\\d{6}" }, []],
    ["AB12345", { pattern: "[A-Z]{2}\\d{6}" }, [{ path: "/answer", code: "pattern" }]],
    ["79927398713", { checkDigit: "luhn" }, []],
    ["7992-7398-713", { checkDigit: "luhn" }, []],
    ["79927398710", { checkDigit: "luhn" }, [{ path: "/answer", code: "checkDigit" }]],
    [7, {}, [{ path: "/answer", code: "type" }]],
    ["", {}, [{ path: "/answer", code: "required" }]],
    ["\u200B \u200E", {}, [{ path: "/answer", code: "required" }]],
  ])("%j in %j has the problems %j", async (value, more, problems) => {
    const session = createSession(await compileForm(formOf(more)));
    session.setAnswer("/answer", value);
    expect(session.findProblems("/answer")).toMatchObject(problems);
    expect(session.findProblems("/answer")).toHaveLength(problems.length);
  });

  it.each([
    [" ab 12\u00A034 ", {}, "AB1234"],
    ["\u200Eab\u200B12\u202C\uFEFF", {}, "AB12"],
    ["ab١٢٣٤", {}, "AB1234"],
    ["Huda.Saleh", { case: "lower" }, "huda.saleh"],
    ["aB1", { case: "as-typed" }, "aB1"],
    ["ab\u201312/34", { pattern: "[A-Z]{2}\\d{4}" }, "AB1234"],
    ["ab\u20131234", { pattern: "[A-Z]{2}-\\d{4}" }, "AB-1234"],
    ["", {}, ""],
  ] as const)("%j in %j is read as %j, and that as itself", (entered, form, answer) => {
    expect(readReference(entered, form)).toBe(answer);
    expect(readReference(answer, form)).toBe(answer);
  });

  it("is said isolated, so that its groups keep their order in right-to-left text", () => {
    const words = { locale: undefined as never, words: String }; // it needs none
    expect(displayAnswer("AB-12", field, words)).toEqual(["\u2066AB-12\u2069"]);
  });

  it("may be asked in a definition, within limits that can be met and with a pattern that can be run", () => {
    expect(parseDefinition(formOf({ checkDigit: "verhoeff" }))).toMatchObject({ ok: true, warnings: [] });
    for (const [more, code, member] of [
      [{ minLength: 6, maxLength: 5 }, "minOverMax", "minLength"],
      [{ pattern: "[" }, "patternInvalid", "pattern"],
    ] as const)
      expect(parseDefinition(formOf(more))).toMatchObject({
        ok: false,
        problems: [{ code, pointer: `/pages/0/fields/0/${member}` }],
      });
  });
});
