import { toAsciiDigits, type Locale } from "@diwan/i18n";
import { DATE_PARTS, type DatePart } from "./read.js";

/** Parts of a date in the order the language writes them. */
export const dateOrder = (locale: Locale): readonly DatePart[] => {
  const shown = toAsciiDigits(locale.date("2033-11-22"));
  // The month stands where neither number does; three places in a row are enough to order it.
  const day = shown.indexOf("22");
  const year = shown.indexOf("2033");
  if (year < day) return ["year", "month", "day"];
  return /\p{L}|11/u.test(shown.slice(0, day)) ? ["month", "day", "year"] : DATE_PARTS;
};
