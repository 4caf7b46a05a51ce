import { COUNTRIES } from "@diwan/i18n/countries";
import { oneOfCodes } from "../named-codes.rules.js";
import type { NationalityField } from "./nationality.definition.js";

export const nationalityRules = oneOfCodes<NationalityField>(({ countries }) => countries ?? COUNTRIES);
