import type { TypeMessages } from "@diwan/i18n";

/** Words of numbers. */
export const numberMessages = {
  groups: {
    errors: {
      "error.required.number": { text: "Enter a number", desc: "Problem: left empty." },
      "error.number": { text: "Enter a number using digits only", desc: "Problem: not a number." },
      "error.number.called": {
        text: "Enter {called} using digits only",
        desc: "Problem: not a number. {called} is what the question is called inside a sentence, such as “your full name”.",
      },
      "error.tooPrecise": {
        text: "Enter a number of no more than 15 digits",
        desc: "Problem: the number has more digits than can be kept exactly.",
      },
      "error.whole": {
        text: "Enter a whole number",
        desc: "Problem: the number has decimals where none are wanted.",
      },
    },
  },
} as const satisfies TypeMessages;
