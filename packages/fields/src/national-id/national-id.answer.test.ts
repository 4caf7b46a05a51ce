import { createSession } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";
import { LOADERS } from "./loaders.js";
import { readNationalId } from "./national-id.read.js";
import { VECTORS } from "./national-id.vectors.suite.js";
import { SCHEMES } from "./schemes.js";

const field = { type: "national-id", name: "answer", label: "Number", country: "SA" } as const;
const formOf = (more: object): Definition => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
});
const problemsOf = async (value: unknown, more: object): Promise<readonly string[]> => {
  const session = createSession(await compileForm(formOf(more)));
  session.setAnswer("/answer", value);
  return session.findProblems("/answer").map(({ code }) => code);
};
const schemes = [...SCHEMES].flatMap(([country, kinds]) =>
  [...kinds].map(([kind, example]) => ({ country, kind, example })),
);

describe.each(schemes)("the number $kind of $country", ({ country, kind, example }) => {
  const numbers = [example, ...(VECTORS[`${country}-${kind}`] ?? [])];
  it.each(numbers)("may be %s, as it is written and in its compact form", async (number) => {
    const compact = readNationalId(number, { country });
    expect(readNationalId(compact, { country })).toBe(compact);
    expect(await problemsOf(compact, { country, kind })).toEqual([]);
    expect(await problemsOf(number, { country, kind })).toEqual([]);
  });

  it("is neither too short nor words", async () => {
    for (const number of ["1", "not a number", "constructor"])
      expect(await problemsOf(number, { country, kind })).toHaveLength(1);
  });
});

describe("an answer of type national-id", () => {
  it("has rules for every kind there is", () => {
    expect(Object.keys(LOADERS).sort()).toEqual(
      schemes.map(({ country, kind }) => `${country}-${kind}`).sort(),
    );
  });

  it.each([
    ["1000000009", "SA", ["checkDigit"]],
    ["3000000004", "SA", ["idFormat"]],
    ["288020122597", "KW", ["checkDigit"]],
    ["288023022596", "KW", ["idFormat"]],
    ["39053344704", "BR", ["checkDigit"]],
    ["784198512345671", "AE", []],
    ["783198512345671", "AE", ["idFormat"]],
    ["851312345", "BH", ["idFormat"]],
    ["28502300112345", "EG", ["idFormat"]],
    ["28563412345", "QA", []],
    ["48563412345", "QA", ["idFormat"]],
    ["1234567890123456", "PH", []],
    ["9851012345", "JO", []],
    ["12345678", "OM", []],
    [7, "SA", ["type"]],
    ["", "SA", ["required"]],
  ])("%j of %s has the problems %j", async (value, country, problems) => {
    expect(await problemsOf(value, { country })).toEqual(problems);
  });

  it("is said whole, or by its last four signs where it is to be masked", () => {
    const words = { locale: undefined as never, words: String }; // it needs none
    expect(displayAnswer("1000000008", field, words)).toEqual(["\u20661000000008\u2069"]);
    expect(displayAnswer("1000000008", { ...field, mask: true }, words)).toEqual(["\u2066••••••0008\u2069"]);
  });

  it("may be asked in a definition, of countries and kinds that are known", () => {
    expect(parseDefinition(formOf({}))).toMatchObject({ ok: true, warnings: [] });
    expect(parseDefinition(formOf({ country: "ES", kind: "nie" }))).toMatchObject({ ok: true });
    expect(parseDefinition(formOf({ country: "XX" }))).toMatchObject({
      ok: false,
      problems: [{ code: "country" }],
    });
    expect(parseDefinition(formOf({ kind: "cpf" }))).toMatchObject({
      ok: false,
      problems: [{ code: "wrongValue" }],
    });
  });
});
