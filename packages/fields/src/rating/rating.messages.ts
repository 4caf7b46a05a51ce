import type { TypeMessages } from "@diwan/i18n";

/** Said as any choice is. */
export const ratingMessages = { errorsLike: "choice", groups: {} } as const satisfies TypeMessages;
