import { LANGUAGES } from "@diwan/i18n/countries";
import { oneOfCodes } from "../named-codes.rules.js";
import type { LanguageField } from "./language.definition.js";

export const languageRules = oneOfCodes<LanguageField>(({ languages }) => languages ?? LANGUAGES);
