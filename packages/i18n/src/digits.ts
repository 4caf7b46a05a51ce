/**
 * Digits of any script as `0` to `9`; everything else as it is. For what is typed where digits count: phone numbers, postcodes, dates, plates.
 * Unicode keeps each script's ten decimal digits (category Nd) in a row, starting at a code point that ends in 0 or 6.
 */
export const toAsciiDigits = (entered: string): string =>
  entered.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const start = code & ~15;
    return digit.length > 1
      ? digit
      : String(code - (/\p{Nd}/u.test(String.fromCharCode(start)) ? start : start + 6));
  });

/** Marks that steer direction and cannot be seen (UAX #9); they come along when formatted numbers are pasted. */
export const withoutBidiMarks = (entered: string): string =>
  entered.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
