import { cleanDigits } from "./digits.js";

/** Small differences of spelling put aside: case, accents, hamza and vowel signs, tatweel, final ya and ta marbuta, full stops, "month" after a number. */
const simple = (name: string): string =>
  cleanDigits(name)
    .replace(/[月월]/g, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u0640.]/gu, "")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/\s+/g, " ")
    .trim();

/** Arabic month names differ by region: Gulf and Egypt, the Levant, Morocco, Algeria and Tunisia. */
const regions: { readonly [language: string]: readonly string[] } = { ar: ["ar", "ar-LB", "ar-MA", "ar-TN"] };

const known = new Map<string, readonly (readonly [name: string, month: number])[]>();

/** Names and abbreviations of the months, those of the first language first. */
function monthNames(languages: readonly string[]): readonly (readonly [name: string, month: number])[] {
  const key = languages.join();
  const names =
    known.get(key) ??
    languages
      .flatMap((language) => regions[language] ?? language)
      .flatMap((tag) =>
        (["long", "short"] as const).flatMap((month) =>
          // With a day beside it a month is in another grammatical case in Slavic and other languages.
          [{ month }, { month, day: "numeric" } as const].flatMap((options) => {
            const format = new Intl.DateTimeFormat(tag, { ...options, calendar: "gregory", timeZone: "UTC" });
            return [...Array(12).keys()].map(
              (at) =>
                [
                  simple(
                    format.formatToParts(Date.UTC(2026, at)).find(({ type }) => type === "month")?.value ??
                      "",
                  ),
                  at + 1,
                ] as const,
            );
          }),
        ),
      );
  known.set(key, names);
  return names;
}

/**
 * A month by number (1 to 12, any digits) or by name, abbreviation or clear beginning of a name (three letters or more) in any of `languages`; where two
 * languages disagree, the earlier one is right.
 */
export function parseMonth(entered: string, languages: readonly string[]): number | undefined {
  const text = simple(entered);
  if (/^\d*$/.test(text)) return /^(0?[1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
  const starts = new Set<number>();
  for (const [name, month] of monthNames(languages)) {
    if (name === text) return month;
    if (text.length > 2 && name.startsWith(text)) starts.add(month);
  }
  return starts.size === 1 ? [...starts][0] : undefined;
}
