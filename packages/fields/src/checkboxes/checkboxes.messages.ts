import type { TypeMessages } from "@diwan/i18n";

/** Words of several choices. */
export const checkboxesMessages = {
  errorsLike: "choices",
  groups: {
    errors: {
      "error.required.choices": {
        text: "Select at least one answer",
        desc: "Problem: none of several options, of which many may be chosen, was chosen.",
      },
      "error.minChoices": {
        text: { one: "Select at least {count} answer", other: "Select at least {count} answers" },
        desc: "Problem: too few options chosen.",
      },
      "error.maxChoices": {
        text: { one: "Select no more than {count} answer", other: "Select no more than {count} answers" },
        desc: "Problem: too many options chosen.",
      },
      "error.exclusive": {
        text: "Select either “{option}” or the other answers, not both",
        desc: "Problem: an option that excludes all others (such as “None of these”) was chosen with others. {option} is its label.",
      },
    },
    summary: {
      "error.minChoices.called": {
        text: {
          one: "Select at least {count} answer for {called}",
          other: "Select at least {count} answers for {called}",
        },
        desc: "Problem: too few options chosen. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.maxChoices.called": {
        text: {
          one: "Select no more than {count} answer for {called}",
          other: "Select no more than {count} answers for {called}",
        },
        desc: "Problem: too many options chosen. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.exclusive.called": {
        text: "For {called}, select either “{option}” or the other answers, not both",
        desc: "Problem: an option that excludes all others was chosen with others. {option} is its label. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
