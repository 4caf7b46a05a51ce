import { cleanDigits, loadMonthNames, type Locale } from "@diwan/i18n";
import type { FieldProps } from "../field.js";
import { fillBoxes } from "./fill.js";
import type { DatePart, DateParts } from "./read.js";

/** Words for day, month and year beside their figures: "2026年3月4日", "4 tháng 3, 2026". */
const UNITS = /[年月日년월일]|(?<!\p{L})(?:ngày|tháng|năm)(?!\p{L})/giu;

/** A month by a word of a date, also where the language writes a letter on to its name: Hebrew "in March", Kurdish "of March". */
const monthOf = (word: string, locale: Locale): number | undefined =>
  locale.parseMonth(word) ?? locale.parseMonth(word.replace(/^ב-?|ی$/, ""));

/** A whole date as people and programs write it ("2026-03-04", "4/3/2026", "٤ مارس ٢٠٢٦", "March 4th, 2026"), or `undefined`. Nothing is guessed about years of two figures. */
export const parseWholeDate = (
  text: string,
  locale: Locale,
): { readonly [part in DatePart]: number } | undefined => {
  const clean = cleanDigits(text);
  if (clean.length > 60) return undefined;
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)(T.*)?$/.exec(clean);
  const plain = iso ? iso.slice(1, 4).join("-") : clean.replace(UNITS, " ");
  const numbers = plain.match(/\d+/g) ?? [];
  const years = numbers.filter((n) => n.length === 4);
  const rest = numbers.filter((n) => n.length < 3).map(Number);
  if (years.length !== 1 || rest.length !== numbers.length - 1) return undefined;
  const year = Number(years[0]);
  const names = plain.match(/[\p{L}\p{M}][\p{L}\p{M}.'’]*/gu) ?? [];
  const [first, second] = rest;
  if (rest.length === 1 && names.length) {
    const month =
      monthOf(names.filter((name) => name.length > 1).join(" "), locale) ??
      names.map((name) => monthOf(name, locale)).find(Boolean);
    return first && first < 32 && month ? { day: first, month, year } : undefined;
  }
  if (!first || !second || rest.length !== 2 || names.length) return undefined;
  const yearFirst = numbers[0]?.length === 4;
  const monthFirst = yearFirst || locale.order().indexOf("month") < locale.order().indexOf("day");
  let [month, day] = monthFirst ? [first, second] : [second, first];
  // 25/3 can only be read one way, whatever the language's order.
  if (month > 12 && day <= 12 && !yearFirst) [month, day] = [day, month];
  return month > 12 || day > 31 ? undefined : { day, month, year };
};

/** The three boxes for a pasted whole date, in the locale's digits. */
export const partsOfPaste = (text: string, locale: Locale): DateParts | undefined => {
  const date = parseWholeDate(text, locale);
  const show = (n: number): string => locale.number(n, { useGrouping: false });
  return date && { day: show(date.day), month: show(date.month), year: show(date.year) };
};

/** Puts a whole date, just pasted into one of the boxes, into the three and tells the form as typing would; anything else stays where it was pasted. */
export const fillDate = async (around: Element, text: string, p: FieldProps): Promise<void> => {
  if (p.readonly || p.disabled) return;
  // A month may be written as a word, and what reads it may still be on its way.
  if (!p.locale.monthByName) await loadMonthNames(p.locale).catch(() => undefined);
  const parts = partsOfPaste(text, p.locale);
  if (parts) fillBoxes(around, parts, p);
};
