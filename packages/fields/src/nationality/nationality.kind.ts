import { countryOptions } from "@diwan/i18n/countries";
import { inEnglish, otherNamesOf } from "../country-names.js";
import { namedCodesKind, type NamedCodesProps } from "../named-codes.js";
import { demonymsOf } from "./demonyms.js";

export type NationalityProps = NamedCodesProps;

/** The country whose nationality somebody has, found by its name or by what its people are called. Answer: ISO 3166-1 alpha-2 code. */
export const nationalityKind = namedCodesKind({
  group: "country",
  options: countryOptions,
  synonyms: (code) => [inEnglish(code), ...otherNamesOf(code), ...demonymsOf(code)],
});
