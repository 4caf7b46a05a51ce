import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";

const field = { type: "year", name: "answer", label: "Built" } as const;

describe("an answer of type year", () => {
  it.each([
    ["en", "1987"],
    ["ar", "1987"],
    ["ar-SA", "١٩٨٧"],
  ])("is said in the digits of %s", async (tag, said) => {
    expect(displayAnswer("1987", field, { locale: await loadLocale(tag), words: String })).toEqual([said]);
  });

  it.each([
    [{ earliest: "1950", latest: "today" }, true],
    [{ latest: "2030-06" }, true],
    [{ latest: "30" }, false],
    [{ earliest: "2030", latest: "1950" }, false],
    [{ default: "1987" }, true],
    [{ default: 1987 }, false],
  ])("may be asked with %j: %j", (more, ok) => {
    const definition = {
      diwan: 1,
      id: "f",
      version: "1",
      languages: ["en"],
      title: "F",
      privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
      pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
    };
    expect(parseDefinition(definition)).toMatchObject({ ok });
  });
});
