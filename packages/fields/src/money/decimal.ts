/** Decimal strings compared exactly, without a decimal library in the first page. */

const DECIMAL = /^-?\d+(\.\d+)?$/;
export const isDecimal = (value: string): boolean => DECIMAL.test(value);

/** Decimal places written. */
export const placesOf = (value: string): number => value.split(".")[1]?.length ?? 0;

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. Both are decimal strings. */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const scaled = (value: string): bigint =>
    BigInt(value.replace(".", "") + "0".repeat(places - placesOf(value)));
  const difference = scaled(a) - scaled(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Making a format costs about a hundred times its use, and every session asks. */
const known = new Map<string, number>();

/** Decimal places of a currency (ISO 4217), e.g. 2 for EUR, 3 for BHD, 0 for JPY. */
export function currencyPlaces(currency: string): number {
  const places =
    known.get(currency) ??
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
    2;
  known.set(currency, places);
  return places;
}
