/**
 * An amount that the language of the page reads one way and others another ("1.500") is asked about where the page's reading breaks the limits of the question and the other does
 * not, and nowhere else.
 */
import { createSession, type AnswerField, type Definition } from "@diwan/core";
import { WHOLE, type AnyFieldType } from "@diwan/fields";
import { compileForm } from "@diwan/fields/answers";
import { everydayTypes, loadedTypes } from "@diwan/fields/registry";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";

const types = new Map<string, AnyFieldType>(everydayTypes.map((type) => [type.type, type]));
for (const name of ["money", "percentage"] as const)
  types.set(name, (await (loadedTypes[name]?.() ?? expect.fail(`no type ${name}`))).default);

/** What a question of these members makes of what was typed: its answer, or the code and params of its problem. */
async function outcome(language: string, members: object, entered: string): Promise<unknown> {
  const field = { name: "n", label: "N", ...members } as unknown as AnswerField; // of one of the three types
  const type = types.get(field.type) ?? expect.fail(`no type ${field.type}`);
  const form = await compileForm({
    diwan: 1,
    id: "f",
    version: "1",
    languages: [language],
    title: "F",
    privacy: { purpose: "p", retention: "P1D", notice: "/p" },
    pages: [{ id: "p", title: "P", fields: [field] }],
  } as Definition);
  const session = createSession(form, { defaults: false });
  const locale = await loadLocale(language);
  const context = {
    session,
    locale,
    path: "/n",
    id: "n",
    name: "n",
    level: 1,
    isServed: false,
    words: String,
    rich: String,
    slots: () => "",
    typeOf: () => type,
  };
  const own = type.props(field, context);
  const isDoubtful = (typed: string, reading: string): boolean =>
    !!form.rules(field.type)?.isDoubtful?.(typed, reading, field);
  session.setAnswer(
    "/n",
    type.kind.read({ [WHOLE]: [entered] }, { name: "n", id: "n", label: "N", locale, isDoubtful, ...own }),
  );
  const [problem] = session.findProblems("/n");
  if (!problem) return session.answer("/n");
  const { read, other } = problem.params ?? {};
  return problem.code === "twoReadings" ? { read, other } : problem.code;
}

const number = { type: "number" };
const money = { type: "money" };
const percentage = { type: "percentage", min: 0, max: 100 };

describe("what can be read in two ways", () => {
  it.each([
    ["en", { ...number, min: 100 }, "1.500", { read: 1.5, other: 1500 }],
    ["en", { ...number, min: 100 }, "١.٥٠٠", { read: 1.5, other: 1500 }],
    ["en", { ...number, min: 100 }, "+1.500\u200e", { read: 1.5, other: 1500 }],
    ["en", { ...number, max: -100 }, "\u22121.500", { read: -1.5, other: -1500 }],
    ["en", { ...number, whole: true }, "12.345", { read: 12.345, other: 12345 }],
    ["en", { ...number, max: 100, decimals: 999 }, "1,500", { read: 1500, other: 1.5 }],
    ["en", { ...number, decimals: 2 }, "12.345", { read: 12.345, other: 12345 }],
    ["en", { ...number, max: 100 }, "1,500", { read: 1500, other: 1.5 }],
    ["de", { ...number, max: 100 }, "1.500", { read: 1500, other: 1.5 }],
    ["de", { ...number, min: 100 }, "1,500", { read: 1.5, other: 1500 }],
    ["fr", { ...number, min: 100 }, "1,500", { read: 1.5, other: 1500 }],
    ["hi", { ...number, max: 100 }, "1,500", { read: 1500, other: 1.5 }],
    ["ar", { ...number, max: 100 }, "1،500", { read: 1500, other: 1.5 }],
    ["my", { ...number, max: 100 }, "၁,၅၀၀", { read: 1500, other: 1.5 }],
    ["en", { ...money, currency: "EUR", min: "100" }, "1.500", { read: "1.500", other: "1500" }],
    ["en", { ...money, currency: "EUR", min: "100" }, "€ 1.500", { read: "1.500", other: "1500" }],
    ["en", { ...money, currency: "EUR" }, "1.255", { read: "1.255", other: "1255" }],
    ["en", { ...money, currency: "JPY" }, "1.500", { read: "1.500", other: "1500" }],
    ["de", { ...money, currency: "EUR", max: "100" }, "1.500 €", { read: "1500", other: "1.500" }],
    ["de", { ...money, currency: "BHD", max: "100" }, "1.500", { read: "1500", other: "1.500" }],
    ["en", { ...money, currency: "BHD", max: "100" }, "1,500", { read: "1500", other: "1.500" }],
    ["de", percentage, "12.500 %", { read: 12500, other: 12.5 }],
    ["en", percentage, "12,500", { read: 12500, other: 12.5 }],
    ["ar", percentage, "١٢,٥٠٠٪", { read: 12500, other: 12.5 }],
  ])("is asked about in %s with %j: %s", async (language, members, entered, expected) => {
    expect(await outcome(language, members, entered)).toEqual(expected);
  });

  it.each([
    ["en", number, "1.500", 1.5],
    ["en", { ...number, min: 1 }, "1.500", 1.5],
    ["en", { ...number, max: 2000 }, "1,500", 1500],
    ["de", number, "1.500", 1500],
    ["en", { ...number, whole: true }, "12.000", 12],
    // Both readings break a limit: the page's own is the one that is said to.
    ["en", { ...number, min: 2000 }, "1.500", "min"],
    ["en", { ...number, max: 1 }, "1,500", "max"],
    ["en", { ...number, whole: true, max: 100 }, "1.500", "whole"],
    ["de", { ...number, whole: true, max: 100 }, "1.500", "max"],
    ["de", { ...number, min: 2000, decimals: 0 }, "1,555", "decimals"],
    // One reading only.
    ["en", { ...number, min: 100 }, "1.5", "min"],
    ["en", { ...number, min: 100 }, "1.50", "min"],
    ["en", { ...number, min: 100 }, "0.500", "min"],
    ["en", { ...number, min: 100 }, "1 500", 1500],
    ["en", { ...number, min: 100 }, "1.500,0", 1500],
    ["en", { ...number, max: 100 }, "1,500,000", "max"],
    ["en", { ...number, max: 100 }, "1500", "max"],
    ["en", { ...number, max: 100 }, "1٬500", "max"],
    ["en", { ...number, min: 100 }, "about 1.500", "number"],
    ["en", { ...money, currency: "EUR" }, "1.500", "1.50"],
    ["en", { ...money, currency: "EUR", min: "100" }, "1.500 dollars", "money"],
    ["en", { ...money, currency: "BHD", min: "2000" }, "1.500", "min"],
    ["en", percentage, "12.500", 12.5],
    ["en", percentage, "150,500", "max"],
  ])(
    "is otherwise read as the page's language reads it, in %s with %j: %s",
    async (language, members, entered, expected) => {
      expect(await outcome(language, members, entered)).toEqual(expected);
    },
  );
});
