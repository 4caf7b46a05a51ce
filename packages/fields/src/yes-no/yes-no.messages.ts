import type { TypeMessages } from "@diwan/i18n";

/** The words of the answers are in `base`, since a box to tick is put into words with them, too. */
export const yesNoMessages = { errorsLike: "choice", groups: {} } as const satisfies TypeMessages;
