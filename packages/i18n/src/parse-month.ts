import { toAsciiDigits, withoutBidiMarks } from "./digits.js";

/** Small differences of spelling put aside: case, accents, hamza and vowel signs, tatweel, final ya and ta marbuta, full stops, "month" after a number. */
const simple = (name: string): string =>
  withoutBidiMarks(name).replace(/[月월]/g, "").normalize("NFKD").toLowerCase().replace(/[\p{M}\u0640.]/gu, "").replace(/ى/g, "ي").replace(/ة/g, "ه").replace(/\s+/g, " ").trim();

/** Arabic month names differ by region: Gulf and Egypt, the Levant, Morocco, Algeria and Tunisia. */
const regions: { readonly [language: string]: readonly string[] } = { ar: ["ar", "ar-LB", "ar-MA", "ar-TN"] };

const known = new Map<string, ReadonlyMap<string, number>>();

/** Names and abbreviations of the months in some languages; where two languages disagree, the earlier one is right. */
function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const key = languages.join();
  const before = known.get(key);
  if (before) return before;
  const names = new Map<string, number>();
  for (const tag of languages.flatMap((language) => regions[language] ?? language)) {
    for (const month of ["long", "short"] as const) {
      // With a day beside it a month is in another grammatical case in Slavic and other languages.
      for (const options of [{ month }, { month, day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(tag, { ...options, calendar: "gregory", timeZone: "UTC" });
        for (let number = 1; number <= 12; number++) {
          const name = simple(format.formatToParts(Date.UTC(2026, number - 1, 1)).find((part) => part.type === "month")?.value ?? "");
          if (!/^\d*$/.test(name) && !names.has(name)) names.set(name, number);
        }
      }
    }
  }
  known.set(key, names);
  return names;
}

/** A month by number (1 to 12, any digits) or by name, abbreviation or clear beginning of a name (three letters or more) in any of `languages`. */
export function parseMonth(entered: string, languages: readonly string[]): number | undefined {
  const text = simple(toAsciiDigits(entered));
  if (/^0?[1-9]$|^1[0-2]$/.test(text)) return Number(text);
  const names = monthNames(languages);
  if (names.has(text)) return names.get(text);
  const starts = new Set(text.length < 3 ? [] : [...names].filter(([name]) => name.startsWith(text)).map(([, month]) => month));
  return starts.size === 1 ? [...starts][0] : undefined;
}
