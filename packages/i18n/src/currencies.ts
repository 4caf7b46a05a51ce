/**
 * Decimal places by ISO 4217, for those that have not two. Not Intl's, which follow CLDR: those are what people use in cash, differ from engine to engine and from
 * one version to the next.
 */
const PLACES: readonly (readonly [places: number, currencies: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

/** Decimal places of a currency (ISO 4217), e.g. 2 for EUR, 3 for BHD, 0 for JPY. */
export const currencyPlaces = (currency: string): number =>
  PLACES.find(([, currencies]) => currencies.split(" ").includes(currency))?.[0] ?? 2;

/** A decimal string with exactly the places of its currency, rounded half away from zero: `"45"` is `"45.000"` in BHD. Anything else as it is. */
export const withPlaces = (amount: string, currency: string): string => {
  if (!/^-?\d+(\.\d+)?$/.test(amount)) return amount;
  const places = currencyPlaces(currency);
  return new Intl.NumberFormat("en", {
    useGrouping: false,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    // A decimal string is formatted exactly (ES2023); the types know only literal ones.
  }).format(amount as unknown as number);
};
