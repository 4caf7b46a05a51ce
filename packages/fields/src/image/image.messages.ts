import type { TypeMessages } from "@diwan/i18n";

/** All its words are the definition's. */
export const imageMessages = { groups: {} } as const satisfies TypeMessages;
