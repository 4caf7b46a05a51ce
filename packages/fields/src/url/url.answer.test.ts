import { createSession } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";
import { readUrl } from "./url.read.js";

const field = { type: "url", name: "answer", label: "Website" } as const;
const formOf = (more: object): Definition => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
});

describe("an answer of type url", () => {
  it.each([
    ["https://example.com/", {}, []],
    ["http://example.com/", { schemes: ["http", "https"] }, []],
    ["http://example.com/", {}, [{ path: "/answer", code: "urlScheme", params: { scheme: "https://" } }]],
    ["mailto:a@example.com", {}, [{ path: "/answer", code: "url" }]],
    ["https://nothing", {}, [{ path: "/answer", code: "url" }]],
    ["https://a@example.com/", {}, [{ path: "/answer", code: "url" }]],
    [7, {}, [{ path: "/answer", code: "type" }]],
    ["", {}, [{ path: "/answer", code: "required" }]],
  ])("%j in %j has the problems %j", async (value, more, problems) => {
    const session = createSession(await compileForm(formOf(more)));
    session.setAnswer("/answer", value);
    expect(session.findProblems("/answer")).toMatchObject(problems);
    expect(session.findProblems("/answer")).toHaveLength(problems.length);
  });

  it.each([
    ["example.com", "https://example.com/"],
    ["EXAMPLE.com/Path", "https://example.com/Path"],
    ["http://example.com", "http://example.com/"],
    [" www.example.com/a b ", "https://www.example.com/ab"],
    ["example.com:8080/x", "https://example.com:8080/x"],
    ["مثال.إختبار", "https://xn--mgbh0fb.xn--kgbechtv/"],
    ["not one", "notone"],
    ["", ""],
  ])("%j is read as %j", (entered, answer) => {
    expect(readUrl(entered)).toBe(answer);
  });

  it("is said without the slash that nobody writes", () => {
    const words = { locale: undefined as never, words: String }; // it needs none
    expect(displayAnswer("https://example.com/", field, words)).toEqual(["https://example.com"]);
    expect(displayAnswer("https://example.com/a/", field, words)).toEqual(["https://example.com/a/"]);
  });

  it("may be asked in a definition", () => {
    expect(parseDefinition(formOf({ schemes: ["https"] }))).toMatchObject({ ok: true, warnings: [] });
    expect(parseDefinition(formOf({ schemes: ["ftp"] }))).toMatchObject({ ok: false });
  });
});
