import type { TypeMessages } from "@diwan/i18n";

/** Words of one line of text. */
export const textMessages = {
  groups: {
    errors: {
      "error.pattern": {
        text: "Check that this is written the way the question asks",
        desc: "Problem: the text is not in the format described with the question.",
      },
    },
    summary: {
      "error.pattern.called": {
        text: "Check that {called} is written the way the question asks",
        desc: "Problem: the text is not in the format described with the question. {called} is what the question is called inside a sentence, such as “your full name”.",
      },
    },
  },
} as const satisfies TypeMessages;
