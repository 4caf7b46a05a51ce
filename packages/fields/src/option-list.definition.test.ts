import { describe, expect, it } from "vitest";
import { parseDefinition } from "./parse.js";

const problems = (type: string, values: readonly string[]): readonly string[] => {
  const result = parseDefinition({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
    pages: [
      {
        id: "p",
        title: "P",
        fields: [
          {
            type,
            name: "a",
            label: "A",
            options: values.map((value, at) => ({ value, label: `Option ${at}` })),
          },
        ],
      },
    ],
  });
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe.each(["radios", "checkboxes", "select", "combobox"])("values of the options of %s", (type) => {
  it.each([
    ["a zero-width space", "a\u200b"],
    ["a grapheme joiner", "a\u034f"],
    ["a variation selector", "a\ufe0f"],
    ["a Mongolian vowel separator", "a\u180e"],
    ["a tag character", "a\u{e0061}"],
    ["a soft hyphen", "\u00ada"],
    ["a mark of direction", "\u200ea"],
    ["a space around it", "a "],
  ])("that differ only by %s cannot be told apart", (_what, value) => {
    expect(problems(type, ["a", value])).toEqual(["duplicateOption"]);
  });

  it("that differ only in how a letter is composed cannot be told apart", () => {
    expect(problems(type, ["\u00e9", "e\u0301"])).toEqual(["duplicateOption"]);
  });

  it("may differ in case, in letters and in spaces inside", () => {
    expect(problems(type, ["a", "A", "\u0430", "a a", "aa"])).toEqual([]);
  });
});
