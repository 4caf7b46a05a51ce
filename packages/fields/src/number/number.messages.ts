import type { TypeMessages } from "@diwan/i18n";

/** Words of numbers. */
export const numberMessages = {
  groups: {
    errors: {
      "error.required.number": { text: "Enter a number", desc: "Problem: left empty." },
      "error.number": { text: "Enter a number using digits only", desc: "Problem: not a number." },
      "error.tooPrecise": {
        text: "Enter a number of no more than 15 digits",
        desc: "Problem: the number has more digits than can be kept exactly.",
      },
      "error.whole": {
        text: "Enter a whole number",
        desc: "Problem: the number has decimals where none are wanted.",
      },
    },
    summary: {
      "error.number.called": {
        text: "Enter {called} using digits only",
        desc: "Problem: not a number. {called} is what the question is called inside a sentence, such as “your full name”.",
      },
      "error.required.asked.number": {
        text: "Enter a number for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.tooPrecise.called": {
        text: "Enter no more than 15 digits for {called}",
        desc: "Problem: the number has more digits than can be kept exactly. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.whole.called": {
        text: "Enter a whole number for {called}",
        desc: "Problem: the number has decimals where none are wanted. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
