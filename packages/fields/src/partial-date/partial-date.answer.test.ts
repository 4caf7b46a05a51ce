import { createSession } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer, verifySubmission } from "../answers.js";
import type { Definition } from "../generated/definition-types.js";
import { parseDefinition } from "../parse.js";
import { readPartialDate, showPartialDate } from "./partial-date.read.js";

const field = { type: "partial-date", name: "answer", label: "Arrived" } as const;
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
const boxes = (day: string, month: string, year: string) => ({ day: [day], month: [month], year: [year] });

describe("a date of which perhaps only the year is known", () => {
  it.each([
    ["en", "1987", "1987"],
    ["en", "1987-03", "March 1987"],
    ["en", "1987-03-04", "4 March 1987"],
    ["ar", "1987", "1987"],
    ["ar", "1987-03", "مارس 1987"],
    ["ckb", "1987", "١٩٨٧"],
  ])("is said in words in %s: %s", async (tag, answer, said) => {
    const words = { locale: await loadLocale(tag), words: String };
    expect(displayAnswer(answer, field, words)).toEqual([said]);
  });

  it("is said as it was entered where it is none", async () => {
    const words = { locale: await loadLocale("en"), words: String };
    expect(displayAnswer({ day: "", month: "13", year: "87" }, field, words)).toEqual(["13 87"]);
  });

  it.each([
    [boxes("", "", "1987"), "1987"],
    [boxes("", "3", "1987"), "1987-03"],
    [boxes("", "March", "١٩٨٧"), "1987-03"],
    [boxes("4", "3", "1987"), "1987-03-04"],
    [boxes("", "", ""), undefined],
    [boxes("4", "", "1987"), { day: "4", month: "", year: "1987" }],
    [boxes("", "3", ""), { day: "", month: "3", year: "" }],
    [boxes("", "13", "1987"), { day: "", month: "13", year: "1987" }],
    [boxes("", "", "87"), { day: "", month: "", year: "87" }],
  ])("is read from its boxes: %j is %j", async (entries, answer) => {
    const locale = await loadLocale("en");
    const { readMonthNames } = await import("@diwan/i18n");
    readMonthNames(locale);
    expect(readPartialDate(entries, { locale })).toEqual(answer);
  });

  it("stands in its boxes as it was read, in the digits of the language", async () => {
    const locale = await loadLocale("ar-SA");
    expect(showPartialDate("1987", locale)).toEqual({ day: "", month: "", year: "١٩٨٧" });
    expect(showPartialDate("1987-03", locale)).toEqual({ day: "", month: "٣", year: "١٩٨٧" });
    expect(showPartialDate("1987-03-04", locale)).toEqual({ day: "٤", month: "٣", year: "١٩٨٧" });
  });

  it("decides conditions in lists as it does in the form", async () => {
    const people = { type: "list", name: "people", label: "People", itemLabel: "Person", fields: [field] };
    const form = await compileForm(
      formOf(
        {},
        {
          pages: [{ id: "p", title: "P", fields: [{ ...field, name: "since" }, people] }],
          calculations: {
            before: "people.filter(h, h.answer < since).size()",
            told: "people.filter(h, answered(h.answer)).size()",
          },
        },
      ),
    );
    const session = createSession(form, {
      answers: { since: "1987", people: [{ answer: "1986-12" }, { answer: "1988" }] },
    });
    expect([session.calculation("before"), session.calculation("told")]).toEqual([1, 2]);
    session.setAnswer("/people/1/answer", "1987-03");
    expect([session.calculation("before"), session.calculation("told")]).toEqual([undefined, 2]);
  });

  it.each([
    ["year(answer)", "1987", 1987],
    ["month(answer)", "1987-03", 3],
    ["month(answer)", "1987", undefined],
    ["day(answer)", "1987-03-04", 4],
    // The same month or day at both ends, and others between them.
    ["month(addDays(answer, 14))", "1987", undefined],
    ["day(addDays(answer, 31))", "1987-03", undefined],
    ["day(addDays(answer, 60))", "1988", undefined],
    ["year(addDays(answer, 14))", "1987-01", 1987],
  ])("has the part that every day of it has: %s of %s is %j", async (source, answer, part) => {
    const form = await compileForm(formOf({}, { calculations: { part: source } }));
    expect(createSession(form, { answers: { answer } }).calculation("part")).toBe(part);
  });

  it("is no answer to a condition while it is half typed", async () => {
    const session = createSession(
      await compileForm(formOf({}, { calculations: { told: "answered(answer)" } })),
      { answers: { answer: { day: "4", month: "", year: "1987" } } },
    );
    expect(session.calculation("told")).toBe(false);
    session.setAnswer("/answer", "1987");
    expect(session.calculation("told")).toBe(true);
  });

  it.each([
    [{}, "1987", true],
    [{}, "1987-03", true],
    [{}, "1987-3", false],
    [{}, "1987-02-29", false],
    [{ precision: "month" }, "1987", false],
    [{ precision: "month" }, "1987-03", true],
    [{ earliest: "1990-06-15" }, "1989", false],
    [{ earliest: "1990-06-15" }, "1990", true],
  ])("is accepted by a server where the question takes it: %j, %s: %j", async (more, answer, ok) =>
    expect(
      await verifySubmission(formOf(more), {
        diwan: 1,
        form: "f",
        version: "1",
        language: "en",
        key: "k",
        answers: { answer },
        calculations: {},
      }),
    ).toMatchObject({ ok }),
  );

  it.each([
    [{ precision: "month", earliest: "1900-01-01", latest: "today" }, true],
    [{ precision: "day" }, false],
    [{ earliest: "2026" }, false],
    [{ earliest: "2026-04-01", latest: "2026-03-01" }, false],
    [{ default: "2026" }, true],
    [{ default: "2026-13" }, false],
    [{ precision: "month", default: "2026" }, false],
    [{ precision: "month", default: "2026-03" }, true],
  ])("may be asked with %j: %j", (more, ok) => {
    expect(parseDefinition(formOf(more))).toMatchObject({ ok });
  });
});
