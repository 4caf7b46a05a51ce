import { cleanDigits } from "./digits.js";
import { languagesTyped } from "./languages-typed.js";
import type { Locale } from "./locale.js";
import { withoutYearMark } from "./year-marks.js";

/**
 * Small differences of spelling put aside: case, accents, hamza and vowel signs, tatweel, final ya and ta marbuta, dotless i, full stops, "month" before or after a
 * name. Marks are dropped where they are accents or points beside letters, not where they are vowels: बन is not बिन.
 */
const simple = (name: string): string =>
  cleanDigits(name)
    .replace(/[月월]/g, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}])\p{M}+/gu, "$1")
    .replace(/[\u0640.'’׳]/g, "")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ı/g, "i")
    .replace(/^شهر /, "")
    .replace(/\s+/g, " ")
    .trim();

/** Arabic month names differ by region: Gulf and Egypt, the Levant and Iraq, Morocco, Algeria and Tunisia, Mauritania. */
const regions: { readonly [language: string]: readonly string[] } = {
  ar: ["ar", "ar-LB", "ar-MA", "ar-TN", "ar-MR"],
};

type Sets = readonly (readonly string[])[];

/** Names of months as the engine knows them, January first. */
const intlMonths = (tag: string): Sets =>
  (["long", "short"] as const).flatMap((month) =>
    // With a day beside it a month is in another grammatical case in Slavic and other languages; Greek has the nominative with a year alone.
    [{ month }, { month, day: "numeric" } as const, { month, year: "numeric" } as const].map((options) => {
      const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC", calendar: "gregory" });
      return [...Array(12).keys()].map(
        (at) => format.formatToParts(Date.UTC(2026, at)).find(({ type }) => type === "month")?.value ?? "",
      );
    }),
  );

const known = new Map<string, Sets>();

/** Names and abbreviations of the months in a language, or in all of its regions that have names of their own. */
function monthNames(tag: string, months?: () => Sets): Sets {
  // The engine's idea of a language it does not know must not be taken for the language's own.
  const key = months ? `own ${tag}` : tag;
  const names =
    known.get(key) ??
    (regions[tag]?.flatMap(intlMonths) ?? months?.() ?? intlMonths(tag)).map((set) => set.map(simple));
  known.set(key, names);
  return names;
}

/** The one month that a test holds of in any of the sets. */
function only(sets: Sets, test: (name: string) => boolean): number | undefined {
  const found = new Set(sets.flatMap((set) => set.flatMap((name, at) => (test(name) ? at + 1 : []))));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * A month by number (1 to 12, any digits) or by name, abbreviation or clear beginning of a name (three letters or more) in one of `languages`, in English
 * or in Arabic; where two languages disagree, the earlier one is right. `months` are the names of the first language, where Intl may not know them.
 */
export function parseMonth(
  entered: string,
  languages: readonly string[],
  months?: () => Sets,
): number | undefined {
  // "كانون الثاني/يناير": the same month twice.
  const [name = "", twin] = entered.split("/");
  if (twin !== undefined) {
    const month = parseMonth(name, languages, months);
    return month === parseMonth(twin, languages, months) ? month : undefined;
  }
  const text = simple(entered);
  if (/^\d*$/.test(text)) return /^(0?[1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
  const clear: readonly ((each: string) => boolean)[] = [
    (each) => each === text,
    (each) => text.length > 2 && each.startsWith(text),
  ];
  for (const test of clear)
    for (const tag of languagesTyped(languages)) {
      const month = only(monthNames(tag, tag === languages[0] ? months : undefined), test);
      if (month) return month;
    }
  return undefined;
}

/** Lets a locale read months by name, and years with the mark of their calendar. What that takes, a first page can do without: `loadMonthNames` fetches it. */
export function readMonthNames(locale: Locale): void {
  locale.withoutYearMark = withoutYearMark;
  locale.monthByName = (entered) => parseMonth(entered, [locale.tag, locale.language], locale.months);
}
