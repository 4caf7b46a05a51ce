/**
 * Plural rules from CLDR's own data, so that what a language needs does not hang on the Node at hand: `Intl.PluralRules` falls back to the default locale for languages it
 * does not know.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(fileURLToPath(new URL("../../packages/i18n/package.json", import.meta.url)));
const cardinal = require("cldr-core/supplemental/plurals.json").supplemental["plurals-type-cardinal"];

const { parentLocale } = require("cldr-core/supplemental/parentLocales.json").supplemental.parentLocales;

/** How many locales fall back to this one by CLDR. */
export const childrenOf = (tag) => Object.values(parentLocale).filter((parent) => parent === tag).length;

export const FORMS = ["zero", "one", "two", "few", "many", "other"];

/** CLDR has no rules for Haitian Creole, which does not inflect: one thing and several are told apart by their words. */
const WITHOUT_RULES = { ht: { "pluralRule-count-one": "n = 1", "pluralRule-count-other": "" } };

/** A tag, then ever less of it: `pt-PT`, `pt`. */
const parents = (tag) => [tag, ...(tag.includes("-") ? parents(tag.slice(0, tag.lastIndexOf("-"))) : [])];

function rulesOf(tag) {
  for (const each of parents(tag)) {
    const found = cardinal[each] ?? WITHOUT_RULES[each];
    if (found) return found;
  }
  throw new Error(`CLDR has no plural rules for ${tag}`);
}

/** Plural forms of a language, in CLDR's order. */
export const pluralForms = (tag) => {
  const rules = rulesOf(tag);
  return FORMS.filter((form) => `pluralRule-count-${form}` in rules);
};

/** One relation of a rule (UTS #35, "Language Plural Rules"): `n % 100 != 12..14`. */
function relation(text) {
  const [, operand, modulus, sign, list] = /^([nivwftce])(?: % (\d+))? (!?=) (\S+)$/.exec(text.trim()) ?? [];
  if (!operand) throw new Error(`not a relation of a plural rule: ${text}`);
  const ranges = list.split(",").map((range) => range.split("..").map(Number));
  return { operand, modulus: Number(modulus ?? 0), negated: sign === "!=", ranges };
}

function holds({ operand, modulus, negated, ranges }, operands) {
  const value = modulus ? operands[operand] % modulus : operands[operand];
  const within = ranges.some(([from, to = from]) => value >= from && value <= to && value % 1 === 0);
  return within !== negated;
}

/** The rules of a language: for each form but `other`, which is what is left, alternatives of relations that all hold. */
const alternatives = (tag) => {
  const rules = rulesOf(tag);
  return pluralForms(tag)
    .filter((form) => form !== "other")
    .map((form) => [
      form,
      rules[`pluralRule-count-${form}`]
        .split("@")[0]
        .split(" or ")
        .map((all) => all.split(" and ").map(relation)),
    ]);
};

/** The same as data: `[form, [[[operand, modulus, negated ? 1 : 0, ...ranges], …], …]]`, ranges as pairs. */
export const pluralRules = (tag) =>
  alternatives(tag).map(([form, any]) => [
    form,
    any.map((all) =>
      all.map(({ operand, modulus, negated, ranges }) => [
        operand,
        modulus,
        negated ? 1 : 0,
        ...ranges.flatMap(([from, to = from]) => [from, to]),
      ]),
    ),
  ]);

/** CLDR's operands of a number written plainly (`"1.50"`). */
export function operands(plain) {
  const [whole, fraction = ""] = String(plain).replace("-", "").split(".");
  const short = fraction.replace(/0+$/, "");
  return {
    n: Number(`${whole}.${fraction || 0}`),
    i: Number(whole),
    v: fraction.length,
    w: short.length,
    f: Number(fraction),
    t: Number(short),
    c: 0,
    e: 0,
  };
}

/** A function that chooses the form for a number written plainly. */
export function pluralSelector(tag) {
  const rules = alternatives(tag);
  return (plain) => {
    const values = operands(plain);
    return (
      rules.find(([, any]) => any.some((all) => all.every((each) => holds(each, values))))?.[0] ?? "other"
    );
  };
}
