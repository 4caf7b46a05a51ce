/** The digits of CLDR's one decimal system whose digits are letters by Unicode (`hanidec`). They are words as well, and digits only where nothing else stands. */
const HAN = "〇一二三四五六七八九";

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/**
 * Digits of any script as `0` to `9`; everything else as it is. For what is typed where digits count: phone numbers, postcodes, dates, plates.
 * Unicode keeps each script's ten decimal digits (category Nd) in a row, zero first; some scripts have several such rows, one after the other.
 */
export const toAsciiDigits = (entered: string): string =>
  entered.replace(/^[〇一二三四五六七八九.,-]+$|[^\P{Nd}0-9]/gu, (found) => {
    if (!/\p{Nd}/u.test(found)) return found.replace(/[〇-鿿]/g, (digit) => `${HAN.indexOf(digit)}`);
    const code = found.codePointAt(0) ?? 0;
    let before = 0;
    while (isDigit(code - before - 1)) before++;
    return String(before % 10);
  });

/** Marks that steer direction and cannot be seen (UAX #9); they come along when formatted numbers are pasted. */
export const withoutBidiMarks = (entered: string): string =>
  entered.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/** Written words as they are kept: composed (Unicode NFC), without spaces around them. Marks nobody sees stay: scripts, names and emoji are written with some of them. */
export const cleanText = (entered: string): string => entered.normalize("NFC").trim();

/**
 * A code, a number or an address of the net without the marks nobody sees (Unicode's Default_Ignorable_Code_Point: marks of direction, zero-width spaces, soft
 * hyphens, variation selectors …), which come along when it is pasted. The two joiners stay: some scripts are not written right without them, domain names too.
 */
export const withoutMarks = (entered: string): string =>
  cleanText(entered.replace(/(?![\u200c\u200d])\p{DI}/gu, ""));

/** The same for what is written in digits: the joiners go as well, and digits of any script are `0` to `9`. */
export const cleanDigits = (entered: string): string =>
  toAsciiDigits(cleanText(entered.replace(/\p{DI}/gu, "")));
