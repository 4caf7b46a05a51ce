import type { TypeMessages } from "@diwan/i18n";

/** Words of amounts. */
export const moneyMessages = {
  groups: {
    errors: {
      "error.required.money": {
        text: "Enter an amount",
        desc: "Problem: an amount of money was left empty.",
      },
      "error.decimals.zero": {
        text: "Enter a whole amount, without decimals",
        desc: "Problem: an amount in a currency without smaller units has decimals.",
      },
      "error.money": {
        text: "Enter an amount using digits, like {example}",
        desc: "Problem: not an amount of money. {example} is an amount in the right currency.",
      },
    },
    summary: {
      "error.required.asked.money": {
        text: "Enter an amount for {called}",
        desc: "Problem: an amount of money was left empty. {called} is the question’s label in quotation marks.",
      },
      "error.decimals.called.zero": {
        text: "Enter a whole amount, without decimals, for {called}",
        desc: "Problem: an amount in a currency without smaller units has decimals. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.money.called": {
        text: "Enter {called} using digits, like {example}",
        desc: "Problem: not an amount of money. {example} is an amount in the right currency. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
