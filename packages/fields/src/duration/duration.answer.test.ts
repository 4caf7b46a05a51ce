import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import { readDuration } from "./duration.read.js";

const field = { type: "duration", name: "answer", label: "Answer" };

it.each([
  ["en", "PT2H30M", "2 hours and 30 minutes"],
  ["en", "P1Y", "1 year"],
  ["ar", "PT2H3M", "ساعتان و٣ دقائق"],
])("in %s %s is said “%s”", async (tag, answer, said) => {
  const locale = await loadLocale(tag, ["duration"]);
  const plain = displayAnswer(answer, field, { locale, words: String }).map((line) =>
    line.replace(/[\u2066-\u2069]/g, ""),
  );
  expect(plain).toEqual([locale.number(3) === "3" ? said.replace("٣", "3") : said]);
});

describe("what stands in the boxes", () => {
  it.each([
    [{ hours: ["2"], minutes: ["30"] }, undefined, "PT2H30M"],
    [{ hours: ["٢"], minutes: [""] }, undefined, "PT2H"],
    [{ hours: ["0"], minutes: ["0"] }, undefined, "PT0M"],
    [{ hours: [""], minutes: [" "] }, undefined, undefined],
    [{ hours: ["2.5"], minutes: [""] }, undefined, { hours: "2.5", minutes: "" }],
    [{ hours: ["1234567"], minutes: [""] }, undefined, { hours: "1234567", minutes: "" }],
    [{ years: ["1"], months: ["06"] }, ["months", "years"], "P1Y6M"],
  ] as const)("%j of %j is read as %j", (entries, units, answer) => {
    expect(readDuration(entries, { units })).toEqual(answer);
  });
});

it.each([
  [{ units: ["hours", "hours"] }, ["duplicateOption"]],
  [{ units: ["hours"], default: "PT2H" }, []],
  [{ units: ["hours"], default: "PT2M" }, ["default"]],
])("%j in a definition has the problems %j", (more, codes) => {
  const result = parseDefinition({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
  });
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
});
