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
for (const name of ["money", "monetary-amount", "percentage", "quantity"] as const)
  types.set(name, (await (loadedTypes[name]?.() ?? expect.fail(`no type ${name}`))).default);

/** What a question of these members makes of what was typed: its answer, or the code and params of its problem. */
async function outcome(
  language: string,
  members: object,
  entered: string | { readonly [part: string]: string },
): Promise<unknown> {
  const field = { name: "n", label: "N", ...members } as unknown as AnswerField; // of one of these types
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
  const isDoubtful = (typed: string, reading: string, unit?: string): boolean =>
    !!form.rules(field.type)?.isDoubtful?.(typed, reading, field, unit);
  const entries =
    typeof entered === "string"
      ? { [WHOLE]: [entered] }
      : Object.fromEntries(Object.entries(entered).map(([part, text]) => [part, [text]]));
  session.setAnswer(
    "/n",
    type.kind.read(entries, { name: "n", id: "n", label: "N", locale, isDoubtful, ...own }),
  );
  const [problem] = session.findProblems("/n");
  if (!problem) return session.answer("/n");
  const { read, other } = problem.params ?? {};
  return problem.code === "twoReadings" ? { read, other } : problem.code;
}

const number = { type: "number" };
const money = { type: "money" };
const quantity = {
  type: "quantity",
  units: [
    { unit: "kg", label: "kg", min: 100 },
    { unit: "t", label: "t", max: 100 },
    { unit: "pcs", label: "pieces", decimals: 0 },
  ],
};
const amount = {
  type: "monetary-amount",
  currencies: [{ currency: "EUR", min: "100" }, { currency: "BHD", max: "100" }, { currency: "JPY" }],
};
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
    ["en", quantity, { amount: "1.500", unit: "kg" }, { read: 1.5, other: 1500 }],
    ["en", quantity, { amount: "1,500", unit: "t" }, { read: 1500, other: 1.5 }],
    ["de", quantity, { amount: "1.500", unit: "t" }, { read: 1500, other: 1.5 }],
    ["my", quantity, { amount: "၁,၅၀၀", unit: "t" }, { read: 1500, other: 1.5 }],
    ["en", quantity, { amount: "12.345", unit: "pcs" }, { read: 12.345, other: 12345 }],
    ["en", amount, { amount: "€1.500", currency: "EUR" }, { read: "1.500", other: "1500" }],
    ["en", amount, { amount: "BD 1,500", currency: "BHD" }, { read: "1500", other: "1.500" }],
    ["ja", amount, { amount: "１．５００円", currency: "JPY" }, { read: "1.500", other: "1500" }],
    ["id", amount, { amount: "1.500", currency: "BHD" }, { read: "1500", other: "1.500" }],
    ["ja", { ...number, max: 100 }, "１，５００", { read: 1500, other: 1.5 }],
  ])("is asked about in %s with %j: %j", async (language, members, entered, expected) => {
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
    ["fa", quantity, { amount: "۱٫۵۰۰", unit: "t" }, { amount: 1.5, unit: "t" }],
    ["en", quantity, { amount: "1.500", unit: "t" }, { amount: 1.5, unit: "t" }],
    ["en", quantity, { amount: "1.5", unit: "kg" }, "min"],
    ["en", quantity, { amount: "1,500", unit: "g" }, "unit"],
    ["en", amount, { amount: "1.500", currency: "BHD" }, { amount: "1.500", currency: "BHD" }],
    ["de", amount, { amount: "1.500", currency: "EUR" }, { amount: "1500.00", currency: "EUR" }],
    ["en", amount, { amount: "1.5", currency: "EUR" }, "min"],
  ])(
    "is otherwise read as the page's language reads it, in %s with %j: %j",
    async (language, members, entered, expected) => {
      expect(await outcome(language, members, entered)).toEqual(expected);
    },
  );
});
