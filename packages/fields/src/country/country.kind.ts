import { countryOptions } from "@diwan/i18n/countries";
import { inEnglish, otherNamesOf } from "../country-names.js";
import { namedCodesKind, type NamedCodesProps } from "../named-codes.js";

export type CountryProps = NamedCodesProps;

/** A country, found by typing any name of it. Answer: ISO 3166-1 alpha-2 code. */
export const countryKind = namedCodesKind({
  group: "country",
  options: countryOptions,
  synonyms: (code) => [inEnglish(code), ...otherNamesOf(code)],
});
