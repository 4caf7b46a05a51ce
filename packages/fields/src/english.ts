import { createLocale, type Locale } from "@diwan/i18n";
import base from "@diwan/i18n/locales/en.base";

/** English, at hand at once: what a field speaks until its own language has been fetched. */
export const english: Locale = createLocale("en", base);
