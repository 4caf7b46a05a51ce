import { isBlank } from "@diwan/core";
import { cleanText } from "@diwan/i18n";

/** A text of one line, as a box of one line holds it: whoever sent it may have used several, ended by whatever ends a line (UAX #14). */
export const oneLine = (text: string): string =>
  cleanText(text.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]+\s*/g, " "));

/** A text of several lines, each ended by `\n`. */
export const manyLines = (text: string): string =>
  cleanText(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"));

/** An object of texts by part, each made canonical, without those that are empty; anything else as it is. */
export const canonicalParts = (value: unknown, canonical: (text: string, part: string) => string): unknown =>
  typeof value === "object" && value && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([part, text]: [string, unknown]) =>
          isBlank(text) ? [] : [[part, typeof text === "string" ? canonical(text, part) : text]],
        ),
      )
    : value;
