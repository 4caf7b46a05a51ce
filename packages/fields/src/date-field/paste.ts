import { toAsciiDigits, withoutBidiMarks, type Locale } from "@diwan/i18n";
import type { FieldProps } from "../field.js";
import { DATE_PARTS, type DatePart, type DateParts } from "./read.js";

/** Parts of a date in the order the language writes them. */
export const dateOrder = (locale: Locale): readonly DatePart[] => {
  const shown = toAsciiDigits(locale.date("2033-11-22"));
  // The month stands where neither number does; three places in a row are enough to order it.
  const day = shown.indexOf("22");
  const year = shown.indexOf("2033");
  if (year < day) return ["year", "month", "day"];
  return /\p{L}|11/u.test(shown.slice(0, day)) ? ["month", "day", "year"] : DATE_PARTS;
};

/** A whole date as people and programs write it ("2026-03-04", "4/3/2026", "٤ مارس ٢٠٢٦", "March 4th, 2026"), or `undefined`. Nothing is guessed about years of two figures. */
export const parseWholeDate = (text: string, locale: Locale): { readonly [part in DatePart]: number } | undefined => {
  const clean = toAsciiDigits(withoutBidiMarks(text).trim());
  if (clean.length > 60) return undefined;
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)(T.*)?$/.exec(clean);
  const words = iso ? iso.slice(1, 4) : clean.split(/[\s,،./\-–]+/).filter(Boolean);
  const numbers = words.filter((word) => /^\d/.test(word)).map((word) => /^(\d{4}|\d\d?)(st|nd|rd|th|er)?$/.exec(word)?.[1]);
  const years = numbers.filter((n) => n?.length === 4);
  if (years.length !== 1 || numbers.includes(undefined)) return undefined;
  const year = Number(years[0]);
  const rest = numbers.filter((n) => n?.length !== 4).map(Number);
  const names = words.filter((word) => !/^\d/.test(word));
  const [first, second] = rest;
  if (rest.length === 1 && names.length) {
    const month = locale.parseMonth(names.join(" ")) ?? names.map((name) => locale.parseMonth(name)).find(Boolean);
    return first && first < 32 && month ? { day: first, month, year } : undefined;
  }
  if (!first || !second || rest.length !== 2 || names.length) return undefined;
  const yearFirst = numbers[0]?.length === 4;
  const monthFirst = yearFirst || dateOrder(locale).indexOf("month") < dateOrder(locale).indexOf("day");
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

/** Puts a pasted whole date into the three boxes and tells the form as typing would; any other paste is the browser's own. */
export const fillFromPaste = (event: ClipboardEvent, p: FieldProps): void => {
  const parts = p.readonly || p.disabled ? undefined : partsOfPaste(event.clipboardData?.getData("text/plain") ?? "", p.locale);
  if (!parts) return;
  event.preventDefault();
  // The listener stands on the element around the boxes.
  const boxes = (event.currentTarget as Element).querySelectorAll("input");
  for (const box of boxes) box.value = parts[box.name.slice(p.name.length + 1) as DatePart]; // each box is named after its part
  // As native events do, only `input` leaves a shadow root.
  boxes[0]?.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertFromPaste" }));
  boxes[0]?.dispatchEvent(new Event("change", { bubbles: true }));
};
