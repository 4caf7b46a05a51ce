import type { TypeMessages } from "@diwan/i18n";

/** Words of longer texts. */
export const textareaMessages = {
  groups: {
    base: {
      charactersLeft: {
        text: { one: "You have {count} character left", other: "You have {count} characters left" },
        desc: "Under a text box, updated while typing.",
      },
      charactersOver: {
        text: { one: "You have {count} character too many", other: "You have {count} characters too many" },
        desc: "Under a text box, updated while typing, when the text is too long.",
      },
      wordsLeft: {
        text: { one: "You have {count} word left", other: "You have {count} words left" },
        desc: "Under a text box, updated while typing.",
      },
      wordsOver: {
        text: { one: "You have {count} word too many", other: "You have {count} words too many" },
        desc: "Under a text box, updated while typing, when the text is too long.",
      },
      "error.tooManyWords": {
        text: { one: "Use {count} word or fewer", other: "Use {count} words or fewer" },
        desc: "Problem: the text has too many words.",
      },
    },
    summary: {
      "error.tooManyWords.called": {
        text: {
          one: "Use {count} word or fewer for {called}",
          other: "Use {count} words or fewer for {called}",
        },
        desc: "Problem: the text has too many words. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
