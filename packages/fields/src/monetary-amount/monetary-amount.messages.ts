import type { TypeMessages } from "@diwan/i18n";

/** Words of amounts with a choice of currencies. */
export const monetaryAmountMessages = {
  groups: {
    "monetary-amount": {
      "monetaryAmount.amount": {
        text: "Amount",
        desc: "Label of a box: an amount of money. A list of currencies stands beside it.",
      },
      "monetaryAmount.currency": {
        text: "Currency",
        desc: "Label of a list: the currencies in which an amount may be given.",
      },
      "error.required.monetary-amount": {
        text: "Enter an amount",
        desc: "Problem: an amount of money was left empty.",
      },
      "error.currency": {
        text: "Select one of the currencies listed",
        desc: "Problem: the currency of an amount is none of those offered.",
      },
    },
    summary: {
      "error.required.asked.monetary-amount": {
        text: "Enter an amount for {called}",
        desc: "Problem: an amount of money was left empty. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
