import { cleanDigits } from "@diwan/i18n";

/**
 * A code as it is kept: without spaces and the marks nobody sees, which come along when it is pasted; its digits, in whatever script, as `0` to `9`, and every
 * dash as `-`.
 */
export const compactCode = (entered: string): string =>
  cleanDigits(entered)
    .replace(/\s+/g, "")
    .replace(/[\p{Pd}\u2212]/gu, "-");

/** Isolated left to right: groups of figures and letters would change places in right-to-left text. */
export const isolatedCode = (code: string): string => `\u2066${code}\u2069`;

/** A long code in groups of so many signs, as it is easier to read and to compare. */
export const grouped = (code: string, size = 4): string =>
  code.replace(new RegExp(`.{${size}}(?=.)`, "gu"), "$& ");
