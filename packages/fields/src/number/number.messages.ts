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
      "error.twoReadings": {
        text: "Check what you entered: it is read as {read}. If you mean {other}, enter {other}",
        desc: "Problem: a number such as “1.500” that some languages read as one and a half and others as fifteen hundred, where only the other of the two is accepted. {read} is the number as this language reads it, {other} the other one, both written as this language writes numbers.",
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
      "error.twoReadings.called": {
        text: "Check {called}: it is read as {read}. If you mean {other}, enter {other}",
        desc: "Problem: a number such as “1.500” that some languages read as one and a half and others as fifteen hundred, where only the other of the two is accepted. {read} is the number as this language reads it, {other} the other one, both written as this language writes numbers. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.whole.called": {
        text: "Enter a whole number for {called}",
        desc: "Problem: the number has decimals where none are wanted. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
