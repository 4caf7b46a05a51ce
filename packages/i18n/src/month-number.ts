import { cleanDigits } from "./digits.js";

/** A month by its number in any digits, 1 to 12. */
export const monthNumber = (entered: string): number | undefined => {
  const text = cleanDigits(entered);
  return /^(0?[1-9]|1[0-2])\.?$/.test(text) ? Number(text) : undefined;
};
