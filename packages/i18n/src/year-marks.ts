import { cleanDigits } from "./digits.js";

/**
 * What is written at a year of the calendar that answers are in, and at none of another: Arabic, Persian and Urdu, East Asian, Slavic, Thai and Ethiopian marks, and the abbreviations of Latin
 * script. Full stops and spaces are left out first.
 */
const OWN =
  "م|ميلادي[ةه]?|للميلاد|میلادی|ء|عیسوی|公元|公[曆历]|西[暦曆历元]|서기|年|년|г|год|року|р|нэ|คศ|እኤአ|ई|ईस्वी|ইং|ad|ce|dc|ec|nchr|apr?j-c|mkr|m|masehi";
const MARKS = new RegExp(`^(?:${OWN}|\\s)+|(?:${OWN}|\\s)+$`, "g");

/** An entry of a year without the mark of its calendar, where that can only be the one of answers ("٢٠٢٦م", "2026年"); any other entry as it is. */
export function withoutYearMark(entered: string): string {
  const year = cleanDigits(
    cleanDigits(entered)
      .toLowerCase()
      .replace(/[.\s\u0640]/g, "")
      .replace(MARKS, ""),
  );
  return /^[1-9]\d{3}$/.test(year) ? year : entered;
}
