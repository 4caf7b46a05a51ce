import type { TypeMessages } from "@diwan/i18n";

/** Said as any choice is; the names are CLDR's (scripts/i18n/names.mjs). */
export const languageMessages = { errorsLike: "choice", groups: {} } as const satisfies TypeMessages;
