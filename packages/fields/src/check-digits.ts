/** Check digits: what a code ends with, worked out from what stands before, so that a slip of the pen is found. Each takes the whole code. */

const isFigures = (code: string): boolean => /^\d{2,}$/.test(code);

/** ISO/IEC 7812-1, Annex B: payment cards, many reference numbers. */
export const luhn = (code: string): boolean => {
  const sum = [...code].reverse().reduce((total, figure, at) => {
    const doubled = Number(figure) * (at % 2 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return isFigures(code) && sum % 10 === 0;
};

/** What is left of a number of any length, its letters as 10 to 35, after division by 97. */
export const mod97 = (code: string): number =>
  [...code].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0);

/** ISO/IEC 7064, MOD 97-10: two figures at the end, as in an LEI; letters count as well. */
const mod9710 = (code: string): boolean => /^[A-Z\d]{3,}$/.test(code) && mod97(code) === 1;

/** ISO/IEC 7064, MOD 11-2: figures and a last figure or X, as in an ISNI. */
const mod112 = (code: string): boolean => {
  const total = [...code.slice(0, -1)].reduce((sum, figure) => (sum + Number(figure)) * 2, 0);
  const last = (12 - (total % 11)) % 11;
  return /^\d+[\dX]$/.test(code) && code.endsWith(last === 10 ? "X" : String(last));
};

/** Multiplication in the dihedral group of ten elements: five turns, then five turns of the mirrored figure. */
const turned = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
};
const PERMUTED = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** J. Verhoeff, Error Detecting Decimal Codes (1969): finds every wrong figure and every exchange of two neighbours. */
export const verhoeff = (code: string): boolean => {
  const permuted = (figure: number, times: number): number =>
    times ? permuted(PERMUTED[figure] ?? 0, times - 1) : figure;
  const sum = [...code]
    .reverse()
    .reduce((all, figure, at) => turned(all, permuted(Number(figure), at % 8)), 0);
  return isFigures(code) && sum === 0;
};

/** The schemes by the name a definition gives them. What stands between groups (`-`, `/`, `.`) does not count. */
const SCHEMES = { luhn, "mod97-10": mod9710, "mod11-2": mod112, verhoeff };
export type CheckDigit = keyof typeof SCHEMES;

export const hasCheckDigit = (code: string, scheme: CheckDigit): boolean =>
  SCHEMES[scheme](code.replace(/[-/.]/g, "").toUpperCase());
