import { cleanDigits } from "./digits.js";

/** Signs, spaces and apostrophes have many code points; each kind is brought to one. The Arabic comma stands in for the Latin one on many keyboards, wide marks come with wide digits. */
const plain = (entered: string): string =>
  cleanDigits(entered)
    .replace(/\s/g, " ")
    .replace(/’/g, "'")
    .replace(/[،，]/g, ",")
    .replace(/．/g, ".")
    .replace(/^[-‐-―−﹣－] ?/, "-")
    .replace(/^[+＋] ?/, "");

/** Reads unsigned digits, grouped by three (or by two and a last three, as in India) with one and the same mark. */
function read(text: string, decimal: string, groups: string): string | undefined {
  const [whole = "", fraction = "", more] = text.split(decimal);
  const mark = /\D/.exec(whole)?.[0];
  const parts = mark ? whole.split(mark) : [whole];
  const digits = parts.join("");
  const grouped =
    !mark ||
    (groups.includes(mark) &&
      whole[0] !== "0" &&
      /^([123](,3)+|[12](,2)+,3)$/.test(`${parts.map((part) => part.length)}`));
  if (more !== undefined || !grouped || !/^\d+$/.test(digits + fraction)) return undefined;
  return (digits.replace(/^0+(?=\d)/, "") || "0") + (fraction && `.${fraction}`);
}

/**
 * What was typed as a plain decimal string, exactly: `"0.10"` stays `"0.10"` and twenty digits stay twenty digits, which is why this is not
 * `@internationalized/number` (it answers with a float). `undefined` when it is not a number. The language's own marks are tried first, then Arabic, then
 * English ones; what fits none of them may still be read in one way only, with a decimal comma ("1.234,5" and "1,5" in English).
 */
export function parseNumber(entered: string, decimal: string, group: string): string | undefined {
  const text = plain(entered);
  const digits = text.replace(/^-/, "");
  const value =
    read(digits, decimal, ` '${group}`) ??
    read(digits, "٫", "٬,") ??
    read(digits, ".", ", '") ??
    read(digits, ",", " '.");
  return value && digits !== text && /[1-9]/.test(value) ? `-${value}` : value;
}
