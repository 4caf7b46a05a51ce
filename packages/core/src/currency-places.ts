/** Decimal places by ISO 4217 of the currencies that have not two. `@diwan/i18n` has the same, since neither package imports the other; a test holds them together. */
const PLACES: readonly (readonly [places: number, currencies: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

export const currencyPlaces = (currency: string): number =>
  PLACES.find(([, currencies]) => currencies.split(" ").includes(currency))?.[0] ?? 2;
