import { report } from "@diwan/core";
import { cleanDigits } from "@diwan/i18n";

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

/** Reports a year with letters beside its figures, which another calendar may have counted ("1446هـ", "2569 พ.ศ.", "令和8年"): nothing is reckoned. False when it has none. */
export function reportYearMark(
  payload: Parameters<typeof report>[0],
  entered: unknown,
  today: () => string,
  params: { readonly year?: true },
  part?: string,
): boolean {
  const text = cleanDigits(String(entered));
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return false;
  report(payload, "yearCalendar", { ...params, now: today().slice(0, 4) }, part);
  return true;
}
