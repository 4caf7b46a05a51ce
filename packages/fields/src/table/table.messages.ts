import type { TypeMessages } from "@diwan/i18n";

/** All its words are the definition's. */
export const tableMessages = { groups: {} } as const satisfies TypeMessages;
