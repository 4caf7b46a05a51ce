/**
 * Formats of the languages that engines in use have no data for, from CLDR's (the cldr-json packages): numbers, plural forms, dates, months, lists and regions. They hold on
 * servers and in all browsers alike, so that a page does not change its dates when the script takes it over.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { pluralRules } from "./plurals.mjs";

const require = createRequire(fileURLToPath(new URL("../../packages/i18n/package.json", import.meta.url)));
const read = (part, file, language) =>
  require(`cldr-${part}-full/main/${language}/${file}.json`).main[language];

/** Languages Chromium's Intl does not know; it would write them as the browser's own language. */
export const WITHOUT_INTL = "ga mt ps ckb ug si ne lo km my sq is cy so ti ha yo ht".split(" ");

const listsOf = (more, and, or) => ({
  conjunction: [more, more, and, and],
  disjunction: [more, more, or, or],
});

/** Where CLDR has nothing for a language and gives English words instead, or French ones for Haitian Creole. */
const INSTEAD = {
  ckb: { lists: listsOf("{0}، {1}", "{0} و {1}", "{0} یان {1}") },
  ht: {
    months: "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm".split(" "),
    lists: listsOf("{0}, {1}", "{0} ak {1}", "{0} oswa {1}"),
    weekdays: "lendi madi mèkredi jedi vandredi samdi dimanch"
      .split(" ")
      .map((name) => [name, name.slice(0, 3), name[0].toUpperCase()]),
  },
  mt: { lists: listsOf("{0}, {1}", "{0} u {1}", "{0} jew {1}") },
  ne: { lists: listsOf("{0}, {1}", "{0} र {1}", "{0} वा {1}") },
  ps: { lists: listsOf("{0}، {1}", "{0} او {1}", "{0} یا {1}") },
  ug: { lists: listsOf("{0}، {1}", "{0} ۋە {1}", "{0} ياكى {1}") },
  // Those of newspapers and offices; CLDR's are names of the lunar calendar, which are read as well.
  si: {
    months: "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්".split(" "),
  },
  // A space is missing.
  yo: { lists: listsOf("{0}, {1}", "{0} àti {1}", "{0} tàbí {1}") },
};
/** Languages whose lists, and whose months, are not CLDR's. */
const having = (what) => Object.keys(INSTEAD).filter((language) => INSTEAD[language][what]);
export const OWN_LISTS = having("lists");
export const OWN_MONTHS = having("months");

const months = (set) => Array.from({ length: 12 }, (_, at) => set[at + 1]);

function listPatterns(patterns) {
  const of = (type) => [patterns[type].start, patterns[type].middle, patterns[type].end, patterns[type][2]];
  return { conjunction: of("listPattern-type-standard"), disjunction: of("listPattern-type-or") };
}

/** A language's formats as packages/i18n/src/own-formats.ts reads them. */
export function formatsOf(language) {
  const { numbers } = read("numbers", "numbers", language);
  const system = numbers.defaultNumberingSystem;
  const marksOf = (each) => {
    const { decimal, group, minusSign, percentSign } = numbers[`symbols-numberSystem-${each}`];
    return { decimal, group, minus: minusSign, percent: percentSign };
  };
  // The others are written as in English, which every engine knows.
  const signsIn = (each) =>
    Object.entries(read("numbers", "currencies", each).numbers.currencies).map(
      ([code, { symbol = code, "symbol-alt-narrow": narrow = symbol }]) => [code, [symbol, narrow]],
    );
  const english = Object.fromEntries(signsIn("en"));
  const signs = Object.fromEntries(
    signsIn(language).filter(([code, both]) => `${both}` !== `${english[code] ?? [code, code]}`),
  );
  const { gregorian } = read("dates", "ca-gregorian", language).dates.calendars;
  const wide = INSTEAD[language]?.months ?? months(gregorian.months.format.wide);
  const names = [
    months(gregorian.months.format.wide),
    months(gregorian.months["stand-alone"].wide),
    months(gregorian.months.format.abbreviated),
    months(gregorian.months["stand-alone"].abbreviated),
  ];
  const known = new Set([JSON.stringify(wide)]);
  const standard = (kind) => numbers[`${kind}-numberSystem-${system}`].standard;
  const order = [...gregorian.dateFormats.short.replace(/'[^']*'/g, "").matchAll(/[dMy]+/g)];
  return {
    plurals: pluralRules(language),
    system,
    marks: { latn: marksOf("latn"), ...(system !== "latn" && { [system]: marksOf(system) }) },
    grouping: Number(numbers.minimumGroupingDigits),
    patterns: [standard("decimalFormats"), standard("percentFormats"), standard("currencyFormats")],
    signs,
    months: wide,
    names: names.filter((set) => !known.has(JSON.stringify(set)) && known.add(JSON.stringify(set))),
    // Yoruba abbreviates the month there, to the same word.
    date: gregorian.dateFormats.long.replace(/\bMMM\b/, "MMMM"),
    order: order.map(([field]) => field[0]).join(""),
    lists: INSTEAD[language]?.lists ?? listPatterns(read("misc", "listPatterns", language).listPatterns),
  };
}

/** Names of the days of a week, Monday first: whole, abbreviated and narrow, as they stand alone. */
export function weekdaysOf(language) {
  if (INSTEAD[language]?.weekdays) return INSTEAD[language].weekdays;
  const { days } = read("dates", "ca-gregorian", language).dates.calendars.gregorian;
  const names = days["stand-alone"];
  return "mon tue wed thu fri sat sun"
    .split(" ")
    .map((day) => [names.wide[day], names.abbreviated[day], names.narrow[day]]);
}

/** Names of regions by ISO 3166-1 code. */
export function regionsOf(language) {
  const { territories } = read("localenames", "territories", language).localeDisplayNames;
  return Object.fromEntries(Object.entries(territories).filter(([code]) => /^[A-Z]{2}$/.test(code)));
}

/** What the language calls itself. */
export const nameOf = (language) =>
  ({ ht: "Kreyòl ayisyen" })[language] ??
  read("localenames", "languages", language).localeDisplayNames.languages[language];
