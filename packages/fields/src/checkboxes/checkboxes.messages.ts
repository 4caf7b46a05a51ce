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
  },
} as const satisfies TypeMessages;
