import { answerOf, isBlank, isTextParts, report, type AnswerRules } from "@diwan/core";
import { canonicalParts } from "../canonical-text.js";
import { mod97 } from "../check-digits.js";
import { britishAccount, partsOf, readIban, readPart } from "./account.js";
import type { BankAccountField } from "./bank-account.definition.js";
import { IBAN_COUNTRIES } from "./iban-countries.js";

/** What an account's own part must be like, and the figures of it that must fit the others. */
const SHAPES: { readonly [part: string]: RegExp } = {
  sortCode: /^\d{6}$/,
  routing: /^\d{9}$/,
};

/** American account numbers have as many figures as a bank likes, up to seventeen (NACHA). */
const ACCOUNTS = { "sort-code": /^\d{8}$/, routing: /^\d{4,17}$/ };

/** The figures of a routing number, weighed 3, 7 and 1 in turn, add up to tens (ABA). */
const isRouting = (code: string): boolean =>
  [...code].reduce((sum, figure, at) => sum + Number(figure) * ([3, 7, 1][at % 3] ?? 0), 0) % 10 === 0 &&
  /[1-9]/.test(code);

const CLASSES: { readonly [letter: string]: string } = { n: "\\d", a: "[A-Z]", c: "[A-Z\\d]" };

/** `3n2a` as a regular expression. */
const structure = (short: string): RegExp =>
  new RegExp(
    `^${short.replace(/(\d+)([nac])/g, (_all, count: string, letter: string) => `${CLASSES[letter]}{${count}}`)}$`,
  );

/** The code of what is wrong with an IBAN. */
function ibanProblem(iban: string, countries: readonly string[] | undefined): string | undefined {
  const country = iban.slice(0, 2);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{4,}$/.test(iban) || !Object.hasOwn(IBAN_COUNTRIES, country)) return "iban";
  if (countries && !countries.includes(country)) return "ibanCountry";
  if (!structure(IBAN_COUNTRIES[country] ?? "").test(iban.slice(4))) return "iban";
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1 ? undefined : "checkDigit";
}

export const bankAccountRules: AnswerRules<BankAccountField> = {
  canonical: (value, { scheme }) =>
    canonicalParts(value, (text, part) => {
      if (part === "iban") return readIban(text);
      const code = readPart(part, text);
      return part === "account" && scheme === "sort-code" ? britishAccount(code) : code;
    }),
  check: ({ scheme = "iban", countries }) =>
    answerOf(isTextParts, "type", (payload) => {
      const { value } = payload;
      const asked: readonly string[] = scheme === "iban" ? ["iban"] : partsOf(scheme);
      for (const part of Object.keys(value))
        if (!asked.includes(part)) report(payload, "unknown", undefined, part);
      if (scheme === "iban") {
        const problem = ibanProblem(value["iban"] ?? "", countries);
        if (problem && value["iban"] !== undefined) report(payload, problem);
        return;
      }
      for (const part of asked) {
        const code = value[part] ?? "";
        const shape = SHAPES[part] ?? ACCOUNTS[scheme];
        if (isBlank(code)) report(payload, "required", undefined, part);
        else if (!shape.test(code)) report(payload, "account", undefined, part);
        else if (part === "routing" && !isRouting(code)) report(payload, "checkDigit", undefined, part);
      }
    }),
};
