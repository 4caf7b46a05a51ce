import type { TypeMessages } from "@diwan/i18n";

/** Words of a box that must be ticked. */
export const consentMessages = {
  groups: {
    errors: {
      "error.consent": {
        text: "Tick the box if you agree. You cannot go on without it.",
        desc: "Problem: a box that must be ticked was not.",
      },
    },
    summary: {
      "error.consent.called": {
        text: "Tick {called} if you agree. You cannot go on without it.",
        desc: "Problem: a box that must be ticked was not. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
