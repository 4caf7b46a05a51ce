import { COUNTRIES } from "@diwan/i18n/countries";
import { oneOfCodes } from "../named-codes.rules.js";
import type { CountryField } from "./country.definition.js";

export const countryRules = oneOfCodes<CountryField>(({ countries }) => countries ?? COUNTRIES);
