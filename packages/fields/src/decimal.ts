import { currencyPlaces } from "@diwan/i18n/currencies";

/** Decimal strings compared exactly, without a decimal library in the first page. */

const DECIMAL = /^-?\d+(\.\d+)?$/;
export const isDecimal = (value: string): boolean => DECIMAL.test(value);

/** Decimal places written. */
export const placesOf = (value: string): number => value.split(".")[1]?.length ?? 0;

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. Both are decimal strings. */
function compareDecimals(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const scaled = (value: string): bigint =>
    BigInt(value.replace(".", "") + "0".repeat(places - placesOf(value)));
  // A sign alone: it may be more than a number can hold.
  const difference = scaled(a) - scaled(b);
  return Number(difference > 0n) - Number(difference < 0n);
}

/** A decimal string as it is kept: no zeros before it that say nothing, no negative zero, and all of its currency's places; figures beyond them stay, for the rules to refuse. */
export const padded = (value: string, currency: string): string => {
  const [whole = "", fraction = ""] = value.replace(/^(-?)0+(?=\d)/, "$1").split(".");
  const cents = fraction.replace(/0+$/, "").padEnd(currencyPlaces(currency), "0");
  const amount = cents ? `${whole}.${cents}` : whole;
  return /[1-9]/.test(amount) ? amount : amount.replace("-", "");
};

/** The rules of the limits of an amount in a currency, in the order in which they are said. */
export const amountLimits = ({
  currency,
  min,
  max,
}: {
  readonly currency: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}) => {
  const places = currencyPlaces(currency);
  return [
    { code: "decimals", isKept: (value: string) => placesOf(value) <= places, params: { count: places } },
    {
      code: "min",
      isKept: (value: string) => min === undefined || compareDecimals(value, min) >= 0,
      params: { min: min ?? "" },
    },
    {
      code: "max",
      isKept: (value: string) => max === undefined || compareDecimals(value, max) <= 0,
      params: { max: max ?? "" },
    },
  ];
};
