import { describe, expect, it } from "vitest";
import { checkPattern } from "./pattern.js";

describe("patterns", () => {
  it.each([
    "[A-Z0-9 ]{2,10}",
    "\\p{L}[\\p{L} '’-]{0,60}",
    "\\p{Script=Arabic}+",
    "(?<year>\\d{4})-\\d\\d",
    "(?!x)[a-z]+",
    "[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}",
    "SA\\d{22}",
    "[a-z0-9]+(-[a-z0-9]+)*",
    ".{1,2000}",
    "a|b",
  ])("%s is quick", (pattern) => {
    expect(checkPattern(pattern)).toEqual([]);
  });
  it.each(["(a+)+", "(a|a)*b", "\\d*\\d*\\d*", "([a-z]+\\s?)+", "(x*)*y", "(.*)*", "(?<a>a+)+"])(
    "%s could take for ever",
    (pattern) => {
      expect(checkPattern(pattern)).toMatchObject([{ code: "patternSlow" }]);
    },
  );
  it.each(["(", "[z-a]", "a{2,1}", "\\", "*", "\\p{Nope}", "(?<a>x)(?<a>y)"])(
    "%s is no pattern",
    (pattern) => {
      expect(checkPattern(pattern)).toMatchObject([
        {
          code: "patternInvalid",
          message: expect.stringMatching(/^The pattern is not a regular expression: .+\.$/) as string,
        },
      ]);
    },
  );
});
