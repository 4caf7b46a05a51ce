import type { IdKind } from "./national-id.read.js";
import { SCHEMES } from "./schemes.js";

/** The name of a scheme, `BR-cpf`; without a kind, the country's first. */
export const schemeOf = ({ country, kind }: IdKind): string =>
  `${country}-${kind ?? [...(SCHEMES.get(country)?.keys() ?? [])][0] ?? ""}`;

/** A number of this kind as it is written, for people to compare theirs with. */
export const exampleOf = ({ country, kind }: IdKind): string => {
  const kinds = SCHEMES.get(country);
  return (kind === undefined ? [...(kinds?.values() ?? [])][0] : kinds?.get(kind)) ?? "";
};
