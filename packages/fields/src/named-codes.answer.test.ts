import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { displayAnswer } from "./answers.js";
import { countryKind } from "./country/country.kind.js";
import { WHOLE } from "./entries.js";
import { languageKind } from "./language/language.kind.js";
import { nationalityKind } from "./nationality/nationality.kind.js";
import { parseDefinition } from "./parse.js";

const KINDS = { country: countryKind, nationality: nationalityKind, language: languageKind };

const formOf = (field: object) => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ name: "answer", label: "Answer", ...field }] }],
});

describe("what is typed", () => {
  it.each([
    ["country", "en", "UK", "GB"],
    ["country", "en", "Britain", "GB"],
    ["country", "en", "المملكة المتحدة", "GB"],
    ["country", "ar", "بريطانيا", "GB"],
    ["country", "ar", "الامارات", "AE"],
    ["country", "ur", "Bahrain", "BH"],
    ["country", "en", "cote d'ivoire", "CI"],
    ["country", "fr", "Turkey", "TR"],
    // Two are called so: it is asked about.
    ["country", "en", "Congo", "Congo"],
    ["country", "ar", "كوريا", "كوريا"],
    ["nationality", "en", "Korean", "Korean"],
    ["nationality", "en", "Welsh", "GB"],
    ["nationality", "ar", "بحريني", "BH"],
    ["nationality", "en", "Atlantean", "Atlantean"],
    ["language", "en", "farsi", "fa"],
    ["language", "fr", "Arabic", "ar"],
    ["language", "en", "العربيه", "ar"],
    ["language", "de", "Tibetisch", "bo"],
  ] as const)("as %s on a page in %s, “%s”, is read as %s", async (type, tag, entered, answer) => {
    const locale = await loadLocale(tag, KINDS[type].groups);
    const props = { name: "answer", id: "answer", label: "Answer", locale };
    expect(KINDS[type].read({ [WHOLE]: [entered] }, props)).toBe(answer);
  });
});

it.each([
  ["country", "BH", "en", "Bahrain"],
  ["nationality", "XK", "ar", "كوسوفو"],
  ["language", "rn", "en", "Rundi"],
  ["language", "pt-BR", "en", "Brazilian Portuguese"],
] as const)("a %s, %s, is said in words in %s", async (type, answer, tag, said) => {
  const locale = await loadLocale(tag);
  const field = { type, name: "answer", label: "Answer" };
  expect(displayAnswer(answer, field, { locale, words: String })).toEqual([said]);
});

it.each([
  [{ type: "country", countries: ["BH", "SA"], pinned: ["SA"], default: "BH" }, []],
  [{ type: "country", countries: ["BH", "UK"] }, ["country"]],
  [{ type: "country", countries: ["BH", "SA", "BH"] }, ["duplicateOption"]],
  [{ type: "country", countries: ["BH", "SA"], pinned: ["AE"] }, ["options"]],
  [{ type: "country", countries: ["BH", "SA"], default: "AE" }, ["default"]],
  [{ type: "language", languages: ["en", "ar"], pinned: ["ar"] }, []],
  [{ type: "language", languages: ["EN", "ar"] }, ["language"]],
  [{ type: "language", pinned: ["tlh"] }, ["options"]],
])("%j in a definition has the problems %j", (field, codes) => {
  const result = parseDefinition(formOf(field));
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
});
