import { shippedLanguages } from "../languages.js";

/** Languages that are written by CLDR's data that comes with Diwan, on servers and in every browser: Chromium's Intl does not know them. Made by scripts/i18n.mjs. */
export const withoutIntl: readonly string[] = shippedLanguages.slice(55);
