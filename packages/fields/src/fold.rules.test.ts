import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, named, search } from "./fold.js";

const countries = [
  { label: "Bahrain", synonyms: ["البحرين"] },
  { label: "Côte d’Ivoire", synonyms: ["Ivory Coast"] },
  { label: "United Kingdom", synonyms: ["UK", "Britain", "المملكة المتحدة"] },
  { label: "Ukraine" },
  { label: "United Arab Emirates", synonyms: ["UAE"] },
];

describe("words that are looked for", () => {
  it.each([
    ["Côte d’Ivoire", "cote divoire"],
    ["ÉCOLE", "ecole"],
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["أحمد", "احمد"],
    ["إمارة", "امارة"],
    ["مكة", "مكه"],
    ["على", "علي"],
    ["کویت", "كويت"],
    ["مُحَمَّد", "محمد"],
    ["الـبحرين", "البحرين"],
    ["\u200eBahrain\u200f", "bahrain"],
    ["  New -- York ", "new york"],
  ])("%j is found as %j is", (written, looked) => {
    expect(fold(written)).toBe(fold(looked));
  });

  it("are the same however often they are folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it.each([
    ["uk", ["United Kingdom", "Ukraine"]],
    ["ivory", ["Côte d’Ivoire"]],
    ["kingdom", ["United Kingdom"]],
    ["المتحده", ["United Kingdom"]],
    ["united", ["United Kingdom", "United Arab Emirates"]],
    ["xyz", []],
  ])("%j finds %j, the best first", (entered, labels) => {
    expect(search(countries, entered).map(({ label }) => label)).toEqual(labels);
  });

  it("find everything before anything was entered", () => {
    expect(search(countries, " ")).toBe(countries);
  });

  it.each([
    ["bahrain", "Bahrain"],
    ["UK", "United Kingdom"],
    ["المملكه المتحده", "United Kingdom"],
    ["united", undefined],
    ["", undefined],
  ])("%j names %j", (entered, label) => {
    expect(named(countries, entered)?.label).toBe(label);
  });

  it("name neither of two that are called the same, unless one is written just so", () => {
    const two = [{ label: "Georgia" }, { label: "Géorgia" }];
    expect(named(two, "georgia")).toBe(undefined);
    expect(named(two, "Géorgia")).toBe(two[1]);
  });
});
