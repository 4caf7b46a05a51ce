import type { TypeMessages } from "@diwan/i18n";

/** Said as any choice is. */
export const imageChoiceMessages = { errorsLike: "choice", groups: {} } as const satisfies TypeMessages;
