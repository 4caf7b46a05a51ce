import { createSession } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";

const field = { type: "month", name: "answer", label: "Moved in" } as const;
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

describe("an answer of type month", () => {
  it.each([
    ["en", "March 2026"],
    ["ar", "مارس 2026"],
  ])("is said in words in %s", async (tag, said) => {
    const words = { locale: await loadLocale(tag), words: String };
    expect(displayAnswer("2026-03", field, words)).toEqual([said]);
    expect(displayAnswer({ month: "13", year: "2026" }, field, words)).toEqual(["13 2026"]);
  });

  it("is the first day of the month in calculations and in lists", async () => {
    const months = { type: "list", name: "homes", label: "Homes", itemLabel: "Home", fields: [field] };
    const form = await compileForm(
      formOf(
        {},
        {
          pages: [{ id: "p", title: "P", fields: [{ ...field, name: "since" }, months] }],
          calculations: { early: "homes.filter(h, h.answer < since).size()", next: "addMonths(since, 1)" },
        },
      ),
    );
    const session = createSession(form, {
      answers: { since: "2026-03", homes: [{ answer: "2026-02" }, { answer: "2026-03" }] },
    });
    expect(session.calculation("next")).toBe("2026-04-01");
    expect(session.calculation("early")).toBe(1);
  });

  it.each([
    [{ earliest: "2026-01", latest: "today" }, true],
    [{ earliest: "today-P2Y" }, true],
    [{ earliest: "2026-13" }, false],
    [{ earliest: "2026-04", latest: "2026-03" }, false],
    [{ default: "2026-01" }, true],
    [{ default: "2026-01-01" }, false],
  ])("may be asked with %j: %j", (more, ok) => {
    expect(parseDefinition(formOf(more))).toMatchObject({ ok });
  });
});
