import type { TypeMessages } from "@diwan/i18n";

/** Words of personal numbers. */
export const nationalIdMessages = {
  groups: {
    id: {
      idExample: {
        text: "For example, {example}",
        desc: "Said below the box of a person’s identity number. {example} is a number as it is written in its country.",
      },
      "error.required.national-id": {
        text: "Enter a number",
        desc: "Problem: a person’s identity number was left empty.",
      },
      "error.idFormat": {
        text: "Enter all of the number, in a form like {example}",
        desc: "Problem: a person’s identity number has not the form it has in its country. {example} is such a number.",
      },
      "error.required.asked.national-id": {
        text: "Enter a number for {called}",
        desc: "Problem: a person’s identity number was left empty. {called} is the question’s label in quotation marks.",
      },
      "error.idFormat.called": {
        text: "Enter all of the number for {called}, in a form like {example}",
        desc: "Problem: a person’s identity number has not the form it has in its country. {example} is such a number. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
