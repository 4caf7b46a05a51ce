import { compactCode } from "../code.js";

/** Which kind of which country is asked. */
export interface IdKind {
  readonly country: string;
  readonly kind?: string | undefined;
}

/** A number in its compact form. The dash of Finland's is part of it: it says the century. */
export const readNationalId = (entered: string, { country }: IdKind): string =>
  compactCode(entered)
    .toUpperCase()
    .replace(country === "FI" ? /[/.]/g : /[-/.]/g, "");

/** All but the last four signs as dots: enough to know one's own number by. */
export const masked = (number: string): string => number.replace(/.(?=.{4})/gu, "•");
