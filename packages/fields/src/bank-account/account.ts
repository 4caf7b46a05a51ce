import { compactCode, grouped } from "../code.js";

/** What names an account. */
export type Scheme = "iban" | "sort-code" | "routing";

/** The boxes of each scheme; an IBAN stands in one, which the question itself names. */
export const partsOf = (scheme: Scheme = "iban"): readonly ("sortCode" | "routing" | "account")[] =>
  scheme === "iban" ? [] : [scheme === "routing" ? "routing" : "sortCode", "account"];

/** Strokes, dashes and full stops between groups are left out as spaces are, and the letters "IBAN" that stand before it on letters and cards. */
export const readIban = (entered: string): string =>
  compactCode(entered)
    .toUpperCase()
    .replace(/[-/.]/g, "")
    .replace(/^IBAN:?(?=[A-Z]{2}\d)/, "");

/** An IBAN as it is printed (ISO 13616-1, 6.2); what is none as it is. */
export const shownIban = (iban: string): string =>
  /^[A-Z]{2}\d{2}[A-Z\d]+$/.test(iban) ? grouped(iban) : iban;

/** A part as it is kept. British account numbers of six or seven figures are kept with the zeros that banks write before them. */
export function readPart(part: string, entered: string): string {
  const code = compactCode(entered).replace(/[-/.]/g, "");
  return part === "sortCode" || part === "routing" ? code : code.toUpperCase();
}

/** British account numbers have eight figures; banks write zeros before shorter ones. */
export const britishAccount = (account: string): string =>
  /^\d{6,7}$/.test(account) ? account.padStart(8, "0") : account;

/** A part as people write it: 20-00-00. */
export const shownPart = (part: string, code: string): string =>
  part === "sortCode" && /^\d{6}$/.test(code) ? code.replace(/\d\d(?=\d)/g, "$&-") : code;
