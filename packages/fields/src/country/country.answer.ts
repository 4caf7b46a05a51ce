import { countryName } from "@diwan/i18n/countries";
import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { CountryField } from "./country.definition.js";

/** A country. Its value is the ISO 3166-1 alpha-2 code. */
export const countryAnswer = answerTypeOf<CountryField>({
  celType: "string",
  rules: () => import("./country.rules.js").then(({ countryRules }) => countryRules),
});

export const countryDisplay: Display<CountryField> = (answer, _field, { locale }) =>
  countryName(String(answer), locale);
