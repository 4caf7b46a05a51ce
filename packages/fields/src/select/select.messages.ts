import type { TypeMessages } from "@diwan/i18n";

/** Said as any choice is. */
export const selectMessages = { errorsLike: "choice", groups: {} } as const satisfies TypeMessages;
