import type { TypeMessages } from "@diwan/i18n";

/** Words of blocks between the questions are in one group: a form without any loads none of it. */
export const whyMessages = {
  groups: {
    content: {
      "why.title": {
        text: "Why we ask this",
        desc: "Opens a few words on what the answers beside it are needed for.",
      },
    },
  },
} as const satisfies TypeMessages;
