import { parseNumber } from "@diwan/i18n";

/**
 * What an entry such as "1.500" is in languages with a decimal point and in those with a decimal comma, where the limits of the question allow only one of the two:
 * `read` is not allowed, `other` is.
 */
export function doubtIn(
  entered: string,
  isAllowed: (reading: string) => boolean,
): { readonly read: string; readonly other: string } | undefined {
  const point = parseNumber(entered, ".", ",");
  const comma = parseNumber(entered, ",", ".");
  if (!point || !comma || isAllowed(point) === isAllowed(comma)) return undefined;
  return isAllowed(comma) ? { read: point, other: comma } : { read: comma, other: point };
}
