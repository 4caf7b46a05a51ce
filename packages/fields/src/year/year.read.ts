import type { Locale } from "@diwan/i18n";
import { readPart } from "../date/read.js";

/** Four digits, none of them a zero in front. */
export const isYear = (value: unknown): value is string =>
  typeof value === "string" && /^[1-9]\d{3}$/.test(value);

/** A year typed in any digits as `YYYY`; what is none stays as it was entered. */
export const readYear = (entered: string, locale: Pick<Locale, "parseMonth">): string =>
  String(readPart("year", entered, locale) ?? entered);
