import type { TypeMessages } from "@diwan/i18n";

/** Said as any choice is. */
export const radiosMessages = { errorsLike: "choice", groups: {} } as const satisfies TypeMessages;
