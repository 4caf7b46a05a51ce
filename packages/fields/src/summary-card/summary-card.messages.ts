import type { TypeMessages } from "@diwan/i18n";

/** Words of blocks between the questions are in one group: a form without any loads none of it. */
export const summaryCardMessages = {
  groups: {
    content: {
      "summaryCard.title": {
        text: "Your answers so far",
        desc: "Heading over some of the citizen’s answers, shown again on a later page.",
      },
    },
  },
} as const satisfies TypeMessages;
